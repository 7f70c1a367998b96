"""The screen of many witnesses: columns in step, the apparatus, the alignment at the caret, who agrees with whom."""
