"""The web report in a real, headless Chromium: it loads, filters, links, and stays within itself."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from report_sample import build, harbour

from claimcmp.model import Report
from claimcmp.report.html import render_html
from claimcmp.report.view import View

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium (extra dev) is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no chromium and chromedriver here (Debian: chromium, chromium-driver)"
)


@pytest.fixture(scope="module")
def browser():
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1600,1000"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(DRIVER)))
    yield driver
    driver.quit()


def opened(browser, tmp_path: Path, report: Report, fragment: str = "") -> None:
    path = tmp_path / "report.html"
    path.write_text("".join(render_html(View(report, everything=True))), "utf-8")
    browser.get("about:blank")
    browser.get_log("browser"), browser.get_log("performance")
    browser.get(path.as_uri() + fragment)


def shown(browser, selector: str) -> int:
    script = "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).length"
    return browser.execute_script(script, selector)


def width(browser, pixels: int) -> None:
    metrics = {"width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def test_loads_without_a_message_on_the_console_and_asks_for_nothing(browser, tmp_path):
    opened(browser, tmp_path, harbour())
    assert browser.get_log("browser") == []
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    sent = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    assert [url for url in sent if not url.endswith("report.html")] == []
    assert len(sent) == 1


def test_hostile_articles_run_nothing(browser, tmp_path):
    evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    report = build(
        {"a.txt": f"{evil} [[f|5|5]] {evil}", "b.txt": "[[f|6|6]]"}, {"f": (evil, "discrepancy", evil)}
    )
    opened(browser, tmp_path, report)
    assert browser.title == "What 2 sources say"
    assert browser.get_log("browser") == []


def test_filters_filter_facts_rows_and_events(browser, tmp_path):
    opened(browser, tmp_path, harbour())
    assert (shown(browser, ".fact"), shown(browser, ".row")) == (3, 3)
    browser.find_element("css selector", "input[value=discrepancy]").click()
    assert (shown(browser, ".fact"), shown(browser, ".row"), shown(browser, ".event")) == (2, 2, 0)
    browser.find_element("css selector", "button[type=reset]").click()
    browser.find_element("css selector", "select[name=kind] option[value=date]").click()
    assert shown(browser, ".fact") == 1
    browser.find_element("css selector", "select[name=kind] option[value='']").click()
    browser.find_element("css selector", "input[name=words]").send_keys("quay burned")
    assert shown(browser, ".fact") == 1
    count = browser.execute_script("return document.forms[0].count.value")
    assert count == "1 of 3 facts"


def test_a_link_from_the_matrix_opens_the_article_at_the_claim(browser, tmp_path):
    opened(browser, tmp_path, harbour())
    assert shown(browser, ".text") == 0
    browser.find_element("css selector", ".matrix td a").click()
    assert shown(browser, ".text") == 1
    box = "return document.getElementById(location.hash.slice(1)).getBoundingClientRect()"
    assert 0 <= browser.execute_script(box)["top"] < 900


def test_a_link_into_the_page_opens_what_it_names(browser, tmp_path):
    opened(browser, tmp_path, harbour(), "#f3")
    assert browser.execute_script("return document.getElementById('f3').closest('details').open")


def test_keys_search_and_step(browser, tmp_path):
    opened(browser, tmp_path, harbour())
    body = browser.find_element("css selector", "body")
    body.send_keys("/")
    assert browser.execute_script("return document.activeElement.name") == "words"
    browser.switch_to.active_element.send_keys("\ue00c")
    body.send_keys("j")
    assert browser.execute_script("return document.activeElement.tagName") == "SUMMARY"


@pytest.mark.parametrize("pixels", [360, 1600])
def test_no_part_is_wider_than_the_window(browser, tmp_path, pixels):
    report = build(
        {f"{'long-name-' * 6}{i}.txt": "[[f|12 May|2022-05-12]] " + "w" * 900 for i in range(9)},
        {"f": ("a-very-long-name-without-a-blank" * 5, "discrepancy", "because " * 40)},
    )
    width(browser, pixels)
    opened(browser, tmp_path, report, "#s1")
    assert browser.execute_script("return document.documentElement.scrollWidth") <= pixels
    width(browser, 1600)


def test_works_without_javascript(browser, tmp_path):
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        opened(browser, tmp_path, harbour())
        assert not browser.find_element("id", "filters").is_displayed()
        assert browser.find_element("css selector", ".matrix td a").is_displayed()
        assert browser.find_element("css selector", ".fact.discrepancy mark").is_displayed()
        summary = browser.find_element("css selector", ".fact.agree summary")
        summary.click()
        assert browser.find_element("css selector", ".fact.agree mark").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_print_opens_every_fact(browser, tmp_path):
    opened(browser, tmp_path, harbour())
    browser.execute_script("dispatchEvent(new Event('beforeprint'))")
    assert shown(browser, ".fact mark") == 8


def five_hundred(sources: int = 6) -> Report:
    """500 facts in articles that state them all, a third of them in conflict."""
    articles = {}
    for i in range(sources):
        lines = []
        for n in range(500):
            value = n + 100 + (i % 2 if n % 3 == 0 else 0)
            lines.append(
                f"In harbour number {n} the masters counted [[f{n}|{value} boats|{value} boat]] at noon."
            )
        articles[f"paper{i}.txt"] = "\n".join(lines)
    facts = {
        f"f{n}": (f"boats in harbour {n}", "discrepancy" if n % 3 == 0 else "agree", "") for n in range(500)
    }
    return build(articles, facts)


def test_five_hundred_facts_open_in_under_a_second(browser, tmp_path):
    timing = "const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd - t.startTime"
    loaded = []
    for _ in range(8):  # the best of some: other work on the machine is not the page's
        opened(browser, tmp_path, five_hundred())
        assert shown(browser, ".fact") == 500
        loaded.append(browser.execute_script(timing))
        if loaded[-1] < 1000:
            break
    assert 0 < min(loaded) < 1000, loaded


def test_five_hundred_facts_are_searched_while_one_types(browser, tmp_path):
    opened(browser, tmp_path, five_hundred())
    spent = """const form = document.forms[0], start = performance.now();
        form.words.value = 'harbour 77 masters';
        form.dispatchEvent(new Event('input'));
        document.body.offsetHeight;
        return performance.now() - start"""
    assert browser.execute_script(spent) < 1000
    assert 0 < shown(browser, ".fact") < 20  # those with 77 in a number or a line
