"""The program's own dossier for some documents is found by what is in them."""

from pathlib import Path

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.dossier.errors import DossierError
from viewer.dossier.store import find_for, home

hashes = st.lists(st.text("0123456789abcdef", min_size=8, max_size=8), min_size=1, max_size=5)


@given(hashes, st.randoms())
def test_any_order_finds_the_same(sha256s, chance):
    other = [value.upper() for value in sha256s]
    chance.shuffle(other)
    assert find_for(sha256s, Path("home")) == find_for(other, Path("home"))


@given(hashes, hashes)
def test_other_documents_find_another(some, others):
    same = sorted(some) == sorted(others)
    assert (find_for(some, Path("home")) == find_for(others, Path("home"))) == same


@pytest.mark.parametrize("sha256s", [[], [""], ["ab", ""]])
def test_documents_without_a_hash_are_a_mistake(sha256s):
    with pytest.raises(ValueError, match="SHA-256"):
        find_for(sha256s, Path("home"))


def test_home_is_made_and_private(tmp_path):
    place = home(tmp_path / "a" / "b")
    assert place.is_dir()
    assert home(place) == place
    assert place.stat().st_mode & 0o077 == 0 or not hasattr(place, "owner")


def test_home_is_the_one_that_the_system_has(tmp_path, monkeypatch):
    monkeypatch.setattr(platformdirs, "user_data_path", lambda name, appauthor: tmp_path / name)
    assert home() == tmp_path / "recension"


def test_a_home_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(DossierError, match="file/home"):
        home(tmp_path / "file" / "home")
