# %% [markdown]
# # A folder of documents
# Which of them share a passage, and which has it first?

# %%
import tempfile
from pathlib import Path

from viewer.resources import corpus
from viewer.scan.library import Library
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan

# %%
with tempfile.TemporaryDirectory() as folder:
    summary = scan([corpus()], ScanOptions(), Path(folder))
    with Library(Path(folder)) as library:
        longest = max(library.clusters(), key=lambda cluster: cluster.words)
print(summary.documents, "documents")
# > 5 documents
print(longest.words, "words in", longest.size, "documents")
# > 1245 words in 2 documents
