"""A real Chromium without a window, driven over a connection within the machine."""

from __future__ import annotations

import base64
import os
import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import attrs
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

__all__ = ["BROWSER", "DRIVER", "SIZES", "Browser", "browser"]

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
SIZES: Mapping[str, tuple[int, int]] = {"phone": (390, 844), "desk": (1280, 900)}
"""Width and height in CSS pixels."""
_PATIENCE = 30
"""Seconds; a machine may do much else."""

_SWITCHES = """headless=new disable-gpu disable-quic no-first-run disable-background-networking
    disable-component-update disable-sync hide-scrollbars""".split()


@attrs.frozen
class Browser:
    """A page in a browser."""

    driver: webdriver.Chrome

    def open(self, page: Path, *, size: str = "desk", scheme: str = "light") -> None:
        """Show a page as a device of some size does whose system is light or dark."""
        width, height = SIZES[size]
        device = {"width": width, "height": height, "deviceScaleFactor": 1}
        self._command("Emulation.setDeviceMetricsOverride", mobile=size == "phone", **device)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self._command("Emulation.setEmulatedMedia", features=[feature])
        self.driver.get(page.as_uri())
        # The new size takes effect a moment later than the command for it comes back.
        laid_out = f"innerWidth === {width} && document.documentElement.scrollHeight > 0"
        WebDriverWait(self.driver, _PATIENCE).until(lambda _: self.ask(laid_out))

    def picture(self) -> bytes:
        """Return what is seen of the page and what is further down, as PNG."""
        size = {
            side: self.ask(f"document.documentElement.scroll{side.title()}")
            for side in ("width", "height")
        }
        clip = {"x": 0, "y": 0, "scale": 1, **size}
        found = self._command("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        return base64.b64decode(found["data"])

    def complaints(self) -> list[str]:
        """Return what the console holds since it was last asked."""
        entries = cast(
            "list[dict[str, object]]", self.driver.execute("getLog", {"type": "browser"})["value"]
        )
        return [str(entry["message"]) for entry in entries]

    def ask(self, script: str) -> object:
        """Return what an expression of JavaScript gives."""
        return self.driver.execute_script(f"return {script}")  # from outside of the page

    def press(self, key: str) -> WebElement:
        """Press a key, and return what has the focus then."""
        self.driver.switch_to.active_element.send_keys(key)
        return self.driver.switch_to.active_element

    def tab_to(self, selector: str, *, most: int = 200) -> WebElement:
        """Press Tab until something has the focus that a selector tells."""
        for _ in range(most):
            focused = self.press(Keys.TAB)
            if self.driver.execute_script(
                "return arguments[0].matches(arguments[1])", focused, selector
            ):
                return focused
        raise AssertionError(f"Tab does not reach {selector}")

    def _command(self, name: str, **options: object) -> dict[str, str]:
        return cast("dict[str, str]", self.driver.execute_cdp_cmd(name, options))


@contextmanager
def browser(profile: Path) -> Generator[Browser]:
    """Start a browser with a profile of its own, and end it."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for switch in (*_SWITCHES, f"user-data-dir={profile}"):
        options.add_argument(f"--{switch}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # Chromium's sandbox refuses to run for root; all that is shown is made by the tests.
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        yield Browser(driver)
    finally:
        driver.quit()
