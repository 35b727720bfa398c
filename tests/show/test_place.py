"""Lines and columns."""

from hypothesis import given
from hypothesis import strategies as st

from dealwert.show.place import Lines


@given(st.text(st.sampled_from("aß\n\r\U0001f600"), max_size=30), st.data())
def test_line_and_column_lead_back_to_the_character(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    place = Lines(text).place(offset)
    line = text.split("\n")[place.line - 1]
    before = text.split("\n")[: place.line - 1]
    assert sum(len(each) + 1 for each in before) + place.column - 1 == offset
    assert 1 <= place.column <= len(line) + 1
