#!/usr/bin/env python3
"""Checks an export of a KIPP edition as src/docs/log-format.md has it, with Python's standard library alone.
Exit 0: it holds. 3: it does not; each line that is wrong is named on standard error. 2: there is nothing to check."""
import argparse, hashlib, json, os, re, sys
from fractions import Fraction

LOGGED = {  # file: the actions whose content its lines are; whether only the last one of each subject counts
    "edition.jsonl": ("edition.opened edition.amended edition.frozen", True),
    "proposals.jsonl": ("proposal.submitted", True),
    "assignments.jsonl": ("assignment.given assignment.recused assignment.replaced", True),
    "sheets.jsonl": ("sheet.sealed panel-sheet.sealed", False),
    "consolidations.jsonl": ("consolidation.agreed", False),
    "decisions.jsonl": ("nomination.decided finalists.decided plenary.decided", False)}
FILES = [*LOGGED, "ranking.jsonl", "chain.jsonl", "roots.jsonl"]

# --- canonical form, hashes, Ed25519 (RFC 8032) ---------------------------------------------------------------------
def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

def sha(text):
    return hashlib.sha256(text if isinstance(text, bytes) else text.encode("utf-8")).hexdigest()

def parse(raw):
    """The object that these bytes are the canonical form of, else None."""
    try:
        value = json.loads(raw.decode("utf-8"), parse_float=int, parse_constant=int)  # "1.5" is no int: refused
        return value if isinstance(value, dict) and canonical(value).encode("utf-8") == raw else None
    except Exception:
        return None

P, L = 2 ** 255 - 19, 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P

def plus(a, b):  # points as (X, Y, Z, T)
    s, t, u, v = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0]), 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    return (t - s) * (v - u) % P, (v + u) * (t + s) % P, (v - u) * (v + u) % P, (t - s) * (t + s) % P

def times(n, point):
    twice = times(n >> 1, plus(point, point)) if n else (0, 1, 1, 0)
    return plus(twice, point) if n & 1 else twice

def decode(raw):
    y, odd = int.from_bytes(raw, "little") % 2 ** 255, raw[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    if len(raw) != 32 or y >= P or x * x % P != square or x == 0 and odd:
        raise ValueError("not a point of the curve")
    x = x if x & 1 == odd else P - x
    return x, y, 1, x * y % P

def without(row, field):
    return canonical({key: value for key, value in row.items() if key != field})

def signed(key, row):
    """Whether the row's signature is this key's, over the canonical row without it."""
    try:
        text = without(row, "signature")
        key, sig = bytes.fromhex(key), bytes.fromhex(row["signature"])
        k, s = hashlib.sha512(sig[:32] + key + text.encode("utf-8")).digest(), int.from_bytes(sig[32:], "little")
        a = times(s, decode((4 * pow(5, -1, P) % P).to_bytes(32, "little")))
        b = plus(decode(sig[:32]), times(int.from_bytes(k, "little") % L, decode(key)))
        return len(sig) == 64 and s < L and all((a[i] * b[2] - b[i] * a[2]) % P == 0 for i in (0, 1))
    except Exception:
        return False

# --- the rules that decide who wins ---------------------------------------------------------------------------------
def apportion(seats, counts, minimum):
    """Largest remainder; whoever's share is below the minimum is lifted to it first."""
    least = max(m for m in range(min(minimum, seats) + 1) if sum(min(m, n) for n in counts.values()) <= seats)
    total, low = sum(counts.values()), {c: min(least, n) for c, n in counts.items() if n}
    lifted = {c: n for c, n in low.items() if seats * counts[c] < n * total}
    if lifted:
        rest = {c: n for c, n in counts.items() if c not in lifted}
        return {**lifted, **apportion(seats - sum(lifted.values()), rest, least)}
    result = {c: seats * n // total for c, n in counts.items()}
    first = sorted(counts, key=lambda c: (-(seats * counts[c] % total), c))
    return {**result, **{c: result[c] + 1 for c in first[:seats - sum(result.values())]}}

def board(decision, head, rows, rungs, places, tier="", bases=None):
    """Lines of one pool in ranking.jsonl from (proposal, total, ladder): by rank, then what people changed with a reason."""
    rows, rank = sorted(rows, key=lambda row: ([-value for value in (row[1], *row[2])], row[0])), 0
    for i, (proposal, total, ladder) in enumerate(rows):
        alike = [rows[j][2] for j in (i - 1, i + 1) if 0 <= j < len(rows) and rows[j][1] == total]
        level = max((next((k for k, a in enumerate(ladder) if a != other[k]), len(rungs)) for other in alike), default=-1)
        rank = rank if i and rows[i - 1][1:] == (total, ladder) else i + 1
        changes = [d for d in decision["deviations"] if d["proposal"] == proposal] or [{"chosen": rank <= places, "tier": tier}]
        chosen = changes[-1]["chosen"]
        line = {**head, "proposal": proposal, "rank": rank, "ladder": [str(value) for value in ladder], "chosen": chosen,
                "tie": [*rungs, "people", ""][level], "within": rank <= places, "decision": name(decision)}
        yield {**line, "score": int(total * 100)} if bases is None else {
            **line, "total": str(total), "basis": bases.get(proposal, []), "tier": changes[-1]["tier"] if chosen else ""}

def name(decision):
    where = f"{decision['edition']}/{decision['group']}"
    return f"plenary:{where}/{decision['matter']}" if "matter" in decision else "nomination:" + where

def pools(decision):
    """Each pool of a decision: what is said of the pool, and its rows."""
    kind, rows = ("boards", "contenders") if "matter" in decision else ("pools", "candidates")
    return [({key: value for key, value in pool.items() if key != rows}, pool[rows]) for pool in decision[kind]]

# --- the export -----------------------------------------------------------------------------------------------------
class Export:
    def __init__(self, folder):
        self.folder, self.found, self.raw, self.rows, self.times = folder, {}, {}, {}, {}

    def find(self, file, line, what):
        self.found.setdefault((file, line), what)

    def each(self, file, check):
        """check(line number, row) for every row that could be read; a row it stumbles over is a finding."""
        for n, row in enumerate(self.rows[file], 1):
            try:
                row is None or check(n, row)
            except Exception:
                self.find(file, n, "does not say what such a line says")

    def check(self, raw, key, root):
        manifest = parse(raw[:-1]) if raw.endswith(b"\n") else None
        try:
            listed = {file: (seal.get("lines"), seal["sha256"]) for file, seal in manifest["files"].items()}
            public, self.edition, chain, roots = [manifest[field] for field in ("publicKey", "edition", "chain", "roots")]
        except Exception:
            return self.find("manifest.json", 1, "is not a manifest in canonical form")
        if not signed(public, manifest) or key not in (None, public):
            self.find("manifest.json", 1, "is not signed by " + ("its own key" if key is None else "the key given"))
        self.read(listed)
        self.linked("chain.jsonl", chain["head"], lambda e: (e["hash"], e["hash"] == sha(without(e, "hash"))))
        heads = {e.get("seq"): e.get("hash") for e in self.rows["chain.jsonl"] if e}
        self.linked("roots.jsonl", roots, lambda r: (sha(canonical(r)), heads.get(r["seq"]) == r["head"] and signed(public, r)))
        if root and root not in self.rows["roots.jsonl"]:
            rows = enumerate(self.rows["roots.jsonl"], 1)
            line = max((n for n, row in rows if row and row.get("date") == root["date"]), default=0)
            self.find("roots.jsonl", line, "the root given is not in this log")
        for file in LOGGED:
            self.logged(file)
        if not self.found:
            self.ranking(self.rows["edition.jsonl"][0], [row["content"] for row in self.rows["decisions.jsonl"]])
        for file in set(self.raw) - {file for file, _ in self.found}:
            if listed[file][1] != sha(self.raw[file]) or listed[file][0] not in (None, len(self.rows[file])):
                self.find(file, 0, "is not the file that the manifest was signed for")

    def read(self, listed):
        for file in sorted({*FILES, *listed, *os.listdir(self.folder)} - {"manifest.json"}):
            if file not in listed or file not in (*FILES, "judges.jsonl"):
                self.find(file, 0, "does not belong to this export, or its manifest does not name it")
            else:
                try:
                    self.raw[file] = open(os.path.join(self.folder, file), "rb").read()
                except OSError:
                    self.find(file, 0, "is missing or cannot be read")
            lines = self.raw.get(file, b"").split(b"\n")
            self.rows[file] = [parse(line) for line in lines[:-1]] + [None] * (lines[-1] != b"")
            for n in (n for n, row in enumerate(self.rows[file], 1) if row is None):
                self.find(file, n, "is not in canonical form")

    def linked(self, file, end, own):
        """Each row holds the hash of the one before it, and the last one's is in the manifest; own(row): hash, all right."""
        hashes = {0: "0" * 64}
        def link(n, row):
            hashes[n], right = own(row)
            if row["prev"] != hashes.get(n - 1, row["prev"]):
                self.find(file, n, "does not follow the line before it")
            right or self.find(file, n, "has not the hash it says, or is not signed, or not for this chain")
        self.each(file, link)
        if hashes.get(len(self.rows[file])) != end:
            self.find(file, len(self.rows[file]), "does not end where the manifest says")

    def logged(self, file):
        """The lines are the contents of the chain's entries of these actions, one for one and in their order."""
        actions, only_last = LOGGED[file]
        ours = re.compile("[^:]*:" + re.escape(self.edition) + "(-[^-/]*)?(/.*)?", re.DOTALL)
        entries = {e["subject"] if only_last else n: (n, e) for n, e in enumerate(self.rows["chain.jsonl"], 1)
                   if e and e.get("action") in actions.split() and ours.fullmatch(str(e.get("subject")))}
        recorded, seen, count = {str(e.get("contentSha256")): (n, e) for n, e in sorted(entries.values())}, [], len(self.found)
        self.times[file] = [e.get("at") for _, e in recorded.values()]
        def look(n, row):
            content, reasons = (row["content"], row["reasons"]) if file == "decisions.jsonl" else (row, [])
            asked = [change["reasonSha256"] for change in content["deviations"]] if content is not row else []
            if sha(canonical(content)) not in {*recorded} - {*seen} or asked != [sha(text) for text in reasons]:
                return self.find(file, n, "is not what the chain recorded")
            seen.append(sha(canonical(content)))
        self.each(file, look)
        for digest in {*recorded} - {*seen}:
            self.find("chain.jsonl", recorded[digest][0], "what it recorded is not in " + file)
        if len(self.found) == count and seen != [*recorded]:
            self.find(file, next(n for n, (a, b) in enumerate(zip(seen, recorded), 1) if a != b), "is out of order")

    def compare(self, lines, what):
        rows = self.rows["ranking.jsonl"]
        if rows != lines and None not in rows:
            differs = (n for n, (a, b) in enumerate(zip([*rows, None], [*lines, None]), 1) if a != b)
            self.find("ranking.jsonl", min(next(differs), len(rows)), what)

    def ranking(self, rules, decisions):
        """The totals follow from the points, the agreements rest on the sheets, and the ranks follow from both."""
        groups = {group["group"]: group for group in rules["groups"]}
        entered = {row["proposal"]: row for row in self.rows["proposals.jsonl"]}
        agreed = {row["proposal"]: row for row in self.rows["consolidations.jsonl"]}
        closed = {e["subject"]: e["at"] for e in reversed(self.rows["chain.jsonl"]) if e["action"] == "proposal.closed"}
        def last(round, proposal, at):  # what each judge had sealed last, in the order of their ids
            sheets = {row["evaluator"]: row for row, when in zip(self.rows["sheets.jsonl"], self.times["sheets.jsonl"])
                      if (row["round"], row["proposal"]) == (round, proposal) and when <= at}
            return [sheets[judge] for judge in sorted(sheets)]
        def basis(sheets):
            return [{field: sheet[field] for field in ("evaluator", "no", "total")} for sheet in sheets]
        def value(rung, proposal):
            agency = entered[proposal]["agency"]
            if rung in ("new_face", "disadvantaged"):
                return Fraction(agency["disadvantaged"] if rung == "disadvantaged" else not agency["earlierAward"])
            points = [sum(line["points"] for line in sheet["lines"] if "criterion:" + line["criterion"] == rung)
                      for sheet in last("desk", proposal, agreed[proposal]["at"])]
            return Fraction(sum(points), len(points) or 1)
        def lines(d, at):
            seats, awards, nomination = groups[d["group"]]["seats"], d.get("matter") == "AWARDS", "matter" not in d
            counts = {head["cluster"]: len(rows) for head, rows in pools(d)}
            shares = apportion(min(seats["finalists"], sum(counts.values())), counts, seats["minimumPerCluster"])
            for head, rows in pools(d):
                heard = {row["proposal"]: [b["evaluator"] for b in row.get("basis", [])] for row in rows}
                due = {i for i in agreed if (entered[i]["pool"], entered[i]["cluster"]) == (d["group"], head["cluster"])
                       and closed.get("proposal:" + i, at) >= at}
                ids = {*heard, *due} if nomination else {*heard}  # whoever was left out shows as a line too many
                bases = {i: basis(s for s in last("panel", i, at) if s["evaluator"] in heard[i]) for i in ids if awards}
                totals = {i: Fraction(sum(b["total"] for b in bases[i]), 100 * len(bases[i])) if awards
                          else Fraction(agreed[i]["score"], 100) for i in ids}
                head["seats"] = seats["winners"] if awards else shares[head["cluster"]] if nomination else head["seats"]
                if nomination and rules["nomination"]["rule"] == "MULTIPLIER":
                    head["places"] = -(-head["seats"] * rules["nomination"]["multiplierHundredths"] // 100)
                elif nomination:
                    head["places"] = sum(total >= (rules["desk"]["passingGrade"] or 0) for total in totals.values())
                rows = [(i, totals[i], [value(rung, i) for rung in rules["ladder"]]) for i in ids]
                yield from board(d, head, rows, rules["ladder"], head.get("places", head["seats"]),
                                 groups[d["group"]]["tiers"][0] if awards else "", None if nomination else bases)
        for n, row in enumerate(self.rows["sheets.jsonl"], 1):
            rubric = groups[entered[row["proposal"]]["pool"]]["rubric"] if row["round"] == "desk" else rules["panel"]
            points = {line["criterion"]: line["points"] for line in row["lines"]}
            total = sum(item["weight"] * points.get(item["criterion"], 0) for item in rubric)
            if (row["rubric"], row["total"]) != (sha(canonical(rubric)), total):
                self.find("sheets.jsonl", n, "its total does not follow from its points and the edition's weights")
        for n, row in enumerate(self.rows["consolidations.jsonl"], 1):
            if row["basis"] != basis(last("desk", row["proposal"], row["at"])):
                self.find("consolidations.jsonl", n, "does not rest on the last sealed sheets of its proposal")
        self.compare([{"decision": name(d), **head, **line} for d in decisions for head, rows in pools(d) for line in rows],
                     "is not what was decided")
        self.compare([line for d, at in zip(decisions, self.times["decisions.jsonl"]) for line in lines(d, at)],
                     "does not follow from the sheets, the agreed scores and the edition's rules")

def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", metavar="DIR")
    options.add_argument("--key", metavar="FILE", help="the public key, as published")
    options.add_argument("--root", metavar="FILE", help="a root that was published earlier")
    given = options.parse_args()
    raw, key, root = (open(file, "rb").read() if file else None for file in (
        os.path.join(given.folder, "manifest.json"), given.key, given.root))
    known = parse(root.removesuffix(b"\n")) if root is not None else None
    if key is not None and not re.fullmatch(rb"[0-9a-f]{64}\n?", key):
        raise OSError(given.key + ": a public key is 64 hexadecimal digits")
    if root is not None and [*(known or [])] != ["date", "head", "prev", "seq", "signature"]:
        raise OSError(given.root + ":1: is not a root in canonical form")
    export = Export(given.folder)
    export.check(raw, key and key.decode("ascii").strip(), known)
    for (file, line), what in export.found.items():
        print(f"{file}:{line}: {what}" if line else f"{file}: {what}", file=sys.stderr)
    if key is None:
        print("The key is unconfirmed: compare the manifest's publicKey with the published one (--key).", file=sys.stderr)
    print(canonical({"holds": not export.found, "findings": len(export.found), "keyConfirmed": key is not None}))
    return 3 if export.found else 0

if __name__ == "__main__":
    try:
        sys.exit(main())
    except OSError as refused:
        sys.exit(print(refused, file=sys.stderr) or 2)
