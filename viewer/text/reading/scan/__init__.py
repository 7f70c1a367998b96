"""Text recognition (OCR): pictures of pages -> words with their places, by Tesseract where it is installed."""
