"""Numbers as they are written in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def whole(value: float) -> str:
    """Without decimals."""
    return QLocale().toString(round(value))


def tenths(value: float) -> str:
    """With one decimal."""
    return QLocale().toString(float(value), "f", 1)


def percent(value: float) -> str:
    """100 for all of it; some languages leave a space before the sign."""
    return translate("Numbers", "{0}%").format(whole(value))
