# %% [markdown]
# # One memo in two documents
# What do two publishers share word for word, and what did each of them put round it?

# %%
import viewer
from viewer.resources import corpus

base, other = (viewer.read(path) for path in sorted(corpus().glob("molotov-memo-*.txt")))
found = viewer.collate([base, other])

# %%
for passage in found.passages:
    print(f"{passage.words} words, {passage.similarity:.0%} of them the same")
# > 1245 words, 100% of them the same

# %%
for framing in found.framing:
    print(framing.witness, framing.role, framing.words)
# > A headline 21
# > A lead-in 384
# > A lead-out 14
# > B headline 15
# > B lead-in 79
# > B lead-out 17

# %%
levels = [variant.level for variant in found.variants]
print({level: levels.count(level) for level in sorted(set(levels))})
# > {'spacing': 4, 'typography': 19}
