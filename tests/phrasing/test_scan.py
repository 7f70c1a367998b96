"""What is said of a scan."""

from viewer.phrasing.scan import about_step
from viewer.scan.model import ScanStep


def test_how_far_it_is():
    step = ScanStep("read", 1200, 3000, 2.0)
    assert about_step(step, 0) == "reading documents: 1,200 of 3,000"
    assert about_step(step, 600) == "reading documents: 1,200 of 3,000, 600 a second, 0 min 3 s left in this stage"
