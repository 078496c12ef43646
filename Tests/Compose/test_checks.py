"""What compose/test promises: one part that fails fails the whole, and the closing line adds up.

It runs in a small copy of the project whose `swift` is a stand-in and whose tests are two files of one test each.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

SWIFT = """#!/bin/bash
case "$*" in
--version) echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)" ;;
"build --show-bin-path") echo /nowhere ;;
"test "*)
    report=${*: -1}
    exec >"${report%.xml}-swift-testing.xml"
    [[ $FAKE_FAILS != no-test ]] || exit 0
    [[ $FAKE_FAILS != torn-report ]] || { echo '<testsuites>'; exit 0; }
    echo '<testsuites><testsuite name="all" errors="0" tests="20" failures="0" skipped="0">'
    for ((test = 1; test < 20; test++)); do echo "<testcase name='$test' />"; done
    echo '<testcase name="20">'
    [[ $FAKE_FAILS != test || $report != *waiting* ]] || echo '<failure message="first" /><failure message="second" />'
    echo '</testcase></testsuite></testsuites>'
    [[ $FAKE_FAILS != test && $FAKE_FAILS != crash ]]
    ;;
*) [[ $FAKE_FAILS != "$1" ]] ;;
esac
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project in which every part passes: three checks without counts and one, twice 20 and one tests."""
    project = tmp_path / "project"
    for folder in ["compose", ".ci"]:
        shutil.copytree(REPOSITORY / folder, project / folder)
    for folder in ["Shared", "Services", "proto/Generator", "Tests/Compose", "Tests/Browser"]:
        (project / folder).mkdir(parents=True)
    (project / "Package.swift").touch()
    for folder in ["Compose", "Browser"]:
        (project / "Tests" / folder / "test_it.py").write_text("def test_it():\n    assert True\n")
    shutil.copy(REPOSITORY / "Tests/Browser/requirements.txt", project / "Tests/Browser")
    environment = tmp_path / "environment"
    (environment / "bin").mkdir(parents=True)
    python = environment / "bin/python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    shutil.copy(REPOSITORY / "Tests/Browser/requirements.txt", environment)
    (project / ".venv").symlink_to(environment)
    swift = tmp_path / "bin/swift"
    swift.parent.mkdir()
    swift.write_text(SWIFT)
    swift.chmod(0o755)
    return project


def run(project: Path, fails: str = "nothing") -> tuple[int, str]:
    """Exit status and closing line."""
    environment = os.environ | {
        "PATH": f"{project.parent / 'bin'}:{os.environ['PATH']}", "FAKE_FAILS": fails, "CI": "true"}
    result = subprocess.run(
        [project / ".ci/run"], env=environment, cwd="/", text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    print(result.stdout)
    return result.returncode, result.stdout.splitlines()[-1]


def test_all_parts_passing_end_with_the_sum(project: Path) -> None:
    assert run(project) == (0, "46 passed, 0 failed")


@pytest.mark.parametrize(("part", "closing"), [
    ("format", "45 passed, 1 failed"),
    ("test", "45 passed, 1 failed"),
    ("crash", "46 passed, 1 failed"),
    ("no-test", "6 passed, 1 failed"),
    ("torn-report", "6 passed, 1 failed"),
    ("build", "4 passed, 1 failed"),
])
def test_a_failure_of_swift_fails_the_whole(project: Path, part: str, closing: str) -> None:
    assert run(project, fails=part) == (1, closing)


@pytest.mark.parametrize("folder", ["Compose", "Browser"])
def test_a_failing_python_test_fails_the_whole(project: Path, folder: str) -> None:
    (project / "Tests" / folder / "test_it.py").write_text("def test_it():\n    assert False\n")
    assert run(project) == (1, "45 passed, 1 failed")


@pytest.mark.parametrize("folder", ["Compose", "Browser"])
def test_a_folder_without_a_test_fails_the_whole(project: Path, folder: str) -> None:
    (project / "Tests" / folder / "test_it.py").unlink()
    assert run(project) == (1, "45 passed, 1 failed")


@pytest.mark.parametrize("fault", ["if then\n", 'cat $1 "unquoted\n', "cd $1\n"])
def test_a_faulty_script_fails_the_whole(project: Path, fault: str) -> None:
    (project / "compose/extra").write_text("#!/usr/bin/env bash\n" + fault)
    assert run(project) == (1, "45 passed, 1 failed")


def test_what_cannot_be_installed_ends_the_run(project: Path) -> None:
    script = project / "compose/test"
    script.write_text(re.sub(r"\bchromium\b", "no-such-browser", script.read_text()))
    assert run(project) == (1, "0 passed, 1 failed")
