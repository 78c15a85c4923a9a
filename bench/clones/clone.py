#!/usr/bin/env python3
"""Copies the project with its operations cloned, to measure it at a larger size.

    bench/clones/clone.py FOLDER [COPIES]

Each copy of an operation has a path, an id, a tag, types, fixtures and lines in the ledger of its own. Five copies, the default, of
what stands alone make 146 operations of 31. The operations that belong to a workflow or to the webhooks are not cloned.
"""

import argparse
import re
import subprocess
from pathlib import Path

# Paths with one of these are not cloned: hand-written code is about them.
WHOLE = ("initialize_connection", "/placements", "/webhooks")

# Schemas that every operation shares.
SHARED = {"ErrorResponse", "Platform"}


def blocks(lines, start, end, indent):
    """Returns the name and the lines of each entry of a mapping, from a line to another."""
    found = []
    for line in lines[start:end]:
        match = re.match(rf" {{{indent}}}([^\s#][^:]*):", line)
        if match:
            found.append((match[1], []))
        if found:
            found[-1][1].append(line)
    return found


def cloned(document, number):
    """Returns what one copy adds to the document: tags, paths, schemas, and the names that were renamed."""
    lines = document.splitlines(keepends=True)
    where = {name: lines.index(f"{name}:\n") for name in ("tags", "paths", "components")}
    schemas_at = lines.index("  schemas:\n", where["components"])
    paths = [
        (path, "".join(block))
        for path, block in blocks(lines, where["paths"] + 1, where["components"], 2)
        if not any(word in path for word in WHOLE)
    ]
    schemas = {name: "".join(block) for name, block in blocks(lines, schemas_at + 1, len(lines), 4)}
    names, waiting = set(), [text for _, text in paths]
    while waiting:
        for name in re.findall(r"#/components/schemas/(\w+)", waiting.pop()):
            if name not in names | SHARED:
                names.add(name)
                waiting.append(schemas[name])
    operations = {name for _, text in paths for name in re.findall(r"operationId: (\w+)", text)}

    def renamed(text):
        text = re.sub(
            r"(#/components/schemas/)(\w+)", lambda m: m[0] + (f"C{number}" if m[2] in names else ""), text
        )
        text = re.sub(r"(operationId: )(\w+)", rf"\g<1>\g<2>_c{number}", text)
        return re.sub(r"(tags: \[)([^\]]+)\]", rf"\g<1>\g<2> c{number}]", text)

    tags = "".join(f"  - name: {tag} c{number}\n    description: A copy.\n" for tag in sorted(
        {tag for _, text in paths for tag in re.findall(r"tags: \[([^\]]+)\]", text)}
    ))
    new_paths = "".join(renamed(text).replace("/api/", f"/api/c{number}/", 1) for _, text in paths)
    new_schemas = "".join(
        renamed(text).replace(f"    {name}:", f"    {name}C{number}:", 1)
        for name, text in schemas.items()
        if name in names
    )
    return tags, new_paths.rstrip("\n") + "\n", new_schemas.rstrip("\n") + "\n", names, operations


def ledger(text, names, operations, number):
    """Returns the ledger with the claims of one copy."""

    def own(claim):
        kind, *words = claim.split(" ")
        if words[0] not in names | operations:
            return None
        end = {**dict.fromkeys(names, f"C{number}"), **dict.fromkeys(operations, f"_c{number}")}
        return " ".join([kind, *(word + end.get(word, "") for word in words)])

    entries = re.split(r"(?m)^(?=- )", text)
    added = []
    for entry in entries[1:]:
        claims = [own(claim) for claim in re.findall(r"(unproven-\S+ [^\n]+|untested[^\n]+)", entry)]
        claims = [claim for claim in claims if claim]
        if claims:
            rest = entry[entry.index("  reason:"):]
            added.append("- claims:\n" + "".join(f"    - {claim}\n" for claim in claims) + rest)
    return text + "".join(added)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the folder to make")
    parser.add_argument("copies", type=int, nargs="?", default=5, help="how many copies of each operation")
    arguments = parser.parse_args()
    target, copies = arguments.folder, arguments.copies
    root = Path(__file__).resolve().parents[2]
    target.mkdir(parents=True)
    files = subprocess.run(["git", "ls-files", "-z"], cwd=root, check=True, capture_output=True).stdout
    subprocess.run(["xargs", "-0", "cp", "--parents", "--target-directory", target], cwd=root, input=files, check=True)
    document = (root / "openapi.yaml").read_text()
    fixtures = target / "tests/fixtures"
    unproven = (fixtures / "unproven.yaml").read_text()
    original_ledger = unproven
    all_tags = all_paths = all_schemas = ""
    for number in range(1, copies + 1):
        tags, paths, schemas, names, operations = cloned(document, number)
        all_tags, all_paths, all_schemas = all_tags + tags, all_paths + "\n" + paths, all_schemas + "\n" + schemas
        unproven += ledger(original_ledger, names, operations, number)[len(original_ledger):]
        for operation in operations:
            for fixture in sorted((root / "tests/fixtures" / operation).glob("*")):
                copy = fixtures / f"{operation}_c{number}" / fixture.name
                copy.parent.mkdir(exist_ok=True)
                text = fixture.read_bytes().replace(b"\n  path: /api/", b"\n  path: /api/c%d/" % number, 1)
                copy.write_bytes(text)
    (fixtures / "unproven.yaml").write_text(unproven)
    document = document.replace("\n# Where two sources disagree", all_tags + "\n# Where two sources disagree", 1)
    document = document.replace("\ncomponents:\n", all_paths + "\ncomponents:\n", 1)
    (target / "openapi.yaml").write_text(document.rstrip("\n") + "\n" + all_schemas)
    print(f"{document.count('operationId:')} operations in {target}")


if __name__ == "__main__":
    main()
