"""The folders that travel with the program are found."""

import pytest

from viewer import resources


def test_found_in_this_environment():
    assert (resources.corpus() / "catalogue.toml").is_file()
    assert (resources.resources() / "themes").is_dir()


def test_a_folder_that_is_gone_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "viewer")
    with pytest.raises(FileNotFoundError, match="corpus"):
        resources.corpus()
