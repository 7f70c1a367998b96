"""What a scan has found, in the forms of other programs."""
