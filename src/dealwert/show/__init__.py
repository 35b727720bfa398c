"""What people look at: text for a terminal, pages for a browser."""

from dealwert.show.html import to_fragment, to_html
from dealwert.show.text import takes_colour, to_text

__all__ = ["takes_colour", "to_fragment", "to_html", "to_text"]
