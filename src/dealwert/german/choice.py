"""One of a few, as an enumeration has them, looked up as quickly as any attribute of a class."""

from __future__ import annotations

__all__ = ["Choice"]


class Choice:
    """A member of a class that has nothing but its members, which its annotations name.

    Python 3.11 looks up what an ``enum.Enum`` has by way of a method of the metaclass, which takes several times
    as long as an attribute. What every clause of a text is compared with is rather one of these.

    Example:
        >>> from typing import ClassVar
        >>> class Side(Choice):
        ...     LEFT: "ClassVar[Side]"
        ...     RIGHT: "ClassVar[Side]"
        >>> Side.LEFT is Side.LEFT, Side.LEFT == Side.RIGHT, Side.LEFT
        (True, False, Side.LEFT)
    """

    __slots__ = ("name",)

    def __init_subclass__(cls) -> None:
        for name in cls.__annotations__:
            setattr(cls, name, cls(name))

    def __init__(self, name: str) -> None:
        self.name: str = name

    def __repr__(self) -> str:
        """Return the class and the name."""
        return f"{type(self).__name__}.{self.name}"
