"""The tests. A package of its own name: others install a folder "tests" beside their own."""
