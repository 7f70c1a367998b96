"""The agreement of witnesses: a cell, a group and an edge each lead to the units behind them."""

from __future__ import annotations

import pytest

from tests.ui.reader import Reader
from viewer.ui.witnesses.agreement.view import AgreementView
from viewer.ui.witnesses.screen import WitnessScreen


@pytest.fixture
def view(screen: WitnessScreen) -> AgreementView:
    """The view of the agreement, shown."""
    screen.bar.agreement.click()
    return screen.agreement


def test_a_cell_lists_the_units_in_which_two_read_alike(
    reader: Reader, screen: WitnessScreen, view: AgreementView
) -> None:
    alike = screen.state.agreement
    order = view.matrix._order
    reader.click(view.matrix, view.matrix.box(0, 1).center().toPoint())
    assert len(view.units.rows.units) == alike.alike[order[0], order[1]]
    reader.click(view.matrix, view.matrix.box(2, 2).center().toPoint())
    assert len(view.units.rows.units) == alike.alone[order[2]]
    reader.click(view.matrix, view.matrix.box(1, 1).center().toPoint() * 1)
    assert str(alike.alone[order[1]]) in view.units_title.text()


@pytest.mark.slow
def test_a_group_lists_its_units_and_one_of_them_opens_in_the_text(screen: WitnessScreen, view: AgreementView) -> None:
    group = screen.state.agreement.groups[0]
    assert view.groups.group(0).witnesses == group.witnesses
    assert view.units.rows.units == group.places
    view.units.activated.emit(view.units.rows.index(0))
    assert screen.pages.currentWidget() is screen.texts
    assert screen.state.current == group.places[0]


def test_every_edge_has_its_units(reader: Reader, screen: WitnessScreen, view: AgreementView) -> None:
    tree = view.tree
    for edge in tree._edges():
        middle = (tree._point(edge.one) + tree._point(edge.other)) / 2
        assert tree.edge_at(middle) is not None
        tree.wanted.emit(edge)
        assert str(len(edge.supporting)) in tree.sentence(edge)
        assert set(view.units.rows.units) <= set(screen.state.agreement.places.tolist())


def test_a_siglum_sorts_by_likeness_to_it(screen: WitnessScreen, view: AgreementView) -> None:
    view.matrix.sorted_by.emit(3)
    assert view.matrix._order[0] == 3
    assert "D" in view.order.text()
    view.order.click()
    assert "near relatives" in view.order.text()


def test_it_counts_at_the_levels_that_are_shown(screen: WitnessScreen, view: AgreementView) -> None:
    before = len(screen.state.agreement.places)
    screen.bar.layers["accidentals"].click()
    assert len(screen.state.agreement.places) < before
    assert str(len(screen.state.agreement.places)) in view._of.text()
