# %% [markdown]
# # Two editions of a work
# Which differences touch the sense, and which of them should be looked at first?

# %%
import viewer

first = viewer.from_text(
    "It was on a dreary night of November, that I beheld the accomplishment of my toils. The rain pattered dismally "
    "against the panes, and my candle was nearly burnt out. I did not sleep.",
    title="1818",
)
second = viewer.from_text(
    "It was on a dreary night of November that I beheld the accomplishment of my toil. My candle was nearly burnt "
    "out, and the rain pattered dismally against the panes. I did sleep for 2 hours.",
    title="1831",
)
found = viewer.collate([first, second], viewer.Options(scope="work", words=5))

# %%
SUBSTANTIVE = ("editorial", "wording")
for variant in found.variants:
    if variant.kind != "transposition" and variant.move is None and variant.level in SUBSTANTIVE:
        print(f"{variant.lemma.strip() or '–'} ] {variant.text.strip() or '–'}", *variant.flags)
# > toils ] toil
# > not ] – negation
# > – ] for 2 hours number

# %%
moved = [variant.lemma for variant in found.variants if variant.kind == "transposition"]
print(*moved, sep="\n")
# > my candle was nearly burnt out
