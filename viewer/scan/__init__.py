"""Which documents of a folder share passages, and with whom. No Qt, and nothing of the window.

To run a scan (in a thread or process of its own; it takes long)::

    from viewer.scan.scan import scan
    from viewer.scan.model import ScanOptions

    summary = scan([folder], ScanOptions(), index, executor, progress, found)

``index`` is a folder that keeps what was read, so that the next scan of the same documents reads only new ones.
``executor`` is any ``concurrent.futures.Executor`` (see ``viewer.jobs.executor``). ``progress`` is called with a
``ScanStep``; whatever it raises ends the scan, and what was done by then stays done: that is how to cancel. ``found``
is called with some ``Hit`` values at a time as they come, before the clusters are known (their ``cluster`` is 0).
``metadata`` is what the reader knows of documents (see ``viewer.scan.metadata``).

To read what a scan has found (opens at once, however large the scan; never writes)::

    from viewer.scan.library import Library

    with Library(index) as library:
        library.summary
        library.documents(sort="share")          # LibraryDocument values
        library.clusters(text="treaty", sort="size", limit=100)   # PassageCluster values
        library.hits(document)                   # Hit values of one document
        library.hits_between(a, b)
        library.links(least=25)                  # (a, b, shared words): the network
"""
