#!/usr/bin/env python3
"""Rekent het inzagelog van Veilig Ambt na, los van het programma zelf.

Gebruik: verifieer.py LOGMAP... [--sleutel BESTAND] [--getuige MAP]...

  LOGMAP     map met audit.sqlite (de map log van de gegevens, of een kopie daarvan)
  --sleutel  de publieke sleutel; zonder deze: het bestand publieke-sleutel in LOGMAP.
             Gebruik de sleutel die u zelf eerder hebt bewaard: wie het log vervangt, vervangt ook het bestand ernaast.
  --getuige  map waarin een getuige controlepunten bewaart

Of: verifieer.py --bewijs BESTAND... [--sleutel BESTAND]

  --bewijs   bewijs van inzage, zoals een bestuurder het downloadt

Uitgang: 0 alles klopt, 1 iets klopt niet, 2 verkeerd gebruikt.

Written apart from the program and with the standard library of Python only, after RFC 6962 (tree), RFC 8032
(signature) and C2SP signed-note and tlog-checkpoint (form).
"""

import base64
import hashlib
import json
import re
import sqlite3
import sys
from pathlib import Path

# --- Ed25519, RFC 8032 section 5.1 -------------------------------------------------------------------------------

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def add(left, right):
    """Adds two points in extended homogeneous coordinates."""
    a = (left[1] - left[0]) * (right[1] - right[0]) % P
    b = (left[1] + left[0]) * (right[1] + right[0]) % P
    c = 2 * left[3] * right[3] * D % P
    d = 2 * left[2] * right[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(count, point):
    total = NEUTRAL
    while count > 0:
        if count & 1:
            total = add(total, point)
        point = add(point, point)
        count >>= 1
    return total


def same_point(left, right):
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def decode_point(encoded):
    """The point of 32 bytes, or None when they are not one."""
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


BASE = decode_point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signature(public_key, message, signature):
    if len(signature) != 64 or len(public_key) != 32:
        return False
    key, commitment = decode_point(public_key), decode_point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public_key + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    return same_point(times(scalar, BASE), add(commitment, times(challenge, key)))


# --- The tree, RFC 6962 section 2.1 ------------------------------------------------------------------------------


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Tree:
    """Roots of whole subtrees from left to right, each with its number of leaves."""

    def __init__(self):
        self.size = 0
        self.whole = []

    def append(self, leaf):
        self.size += 1
        self.whole.append((1, leaf))
        while len(self.whole) > 1 and self.whole[-1][0] == self.whole[-2][0]:
            (count, right), (_, left) = self.whole.pop(), self.whole.pop()
            self.whole.append((2 * count, sha256(b"\x01", left, right)))

    def root(self):
        if not self.whole:
            return sha256()
        hashes = [node for _, node in self.whole]
        root = hashes.pop()
        while hashes:
            root = sha256(b"\x01", hashes.pop(), root)
        return root

    def edge(self):
        return b"".join(node for _, node in self.whole)


# --- Checkpoints, C2SP signed-note and tlog-checkpoint -------------------------------------------------------------

NOTE = re.compile(rb"(?P<text>(?P<origin>[^\n]+)\n(?P<size>0|[1-9]\d*)\n(?P<root>[^\n]+)\n)\n\xe2\x80\x94 (?P<name>[^ \n]+) (?P<signature>\S+)\n")


class PublicKey:
    def __init__(self, text):
        self.name, key_hash, encoded = text.strip().split("+", 2)
        named = base64.b64decode(encoded, validate=True)
        self.key_hash = sha256(self.name.encode(), b"\n", named)[:4]
        if named[:1] != b"\x01" or len(named) != 33 or self.key_hash.hex() != key_hash:
            raise ValueError("not an Ed25519 key")
        self.key = named[1:]

    def size_and_root(self, note):
        """Size and root that a checkpoint vouches for, or None when it is not one of this key."""
        found = NOTE.fullmatch(note)
        if found is None or found["origin"] != self.name.encode() or found["name"] != self.name.encode():
            return None
        try:
            root = base64.b64decode(found["root"], validate=True)
            signature = base64.b64decode(found["signature"], validate=True)
        except ValueError:
            return None
        canonical = base64.b64encode(root) == found["root"] and base64.b64encode(signature) == found["signature"]
        if not canonical or signature[:4] != self.key_hash:
            return None
        if not is_signature(self.key, found["text"], signature[4:]):
            return None
        return int(found["size"]), root


# --- The log -----------------------------------------------------------------------------------------------------


class Fault(Exception):
    """What does not hold, for a reader."""


def read_log(folder):
    path = (Path(folder) / "audit.sqlite").resolve()
    if not path.is_file():
        raise Fault("Er is geen audit.sqlite in deze map.")
    try:
        database = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        database.text_factory = bytes
        lines = database.execute("SELECT nr, line, leaf FROM line ORDER BY nr").fetchall()
        checkpoints = database.execute("SELECT size, note, frontier FROM checkpoint ORDER BY size").fetchall()
        pairs = set(database.execute("SELECT dossier, nr FROM line_dossier").fetchall())
        database.close()
    except sqlite3.DatabaseError as error:
        raise Fault(f"Het bestand is niet te lezen: {error}") from error
    return lines, checkpoints, pairs


def content_of(nr, line, leaf):
    if sha256(b"\x00", line) != leaf:
        raise Fault(f"Regel {nr} van het auditlog is gewijzigd.")
    try:
        content = json.loads(line.decode("utf-8"))
    except ValueError as error:
        raise Fault(f"Regel {nr} van het auditlog is gewijzigd.") from error
    if not isinstance(content, dict) or content.get("nr") != nr:
        raise Fault(f"Regel {nr} van het auditlog staat niet op haar plaats.")
    return content


def check_checkpoints(key, tree, rows, witnessed):
    for note, frontier in rows.get(tree.size, []):
        if key.size_and_root(note) != (tree.size, tree.root()) or frontier != tree.edge():
            raise Fault(f"Het auditlog tot en met regel {tree.size} klopt niet met het controlepunt.")
    for root in witnessed.get(tree.size, []):
        if root != tree.root():
            raise Fault(f"Het auditlog tot en met regel {tree.size} is niet wat de getuige bewaart.")


def verify(folder, key, witnessed):
    """Gives how many lines there are and how many of them no checkpoint covers yet; raises Fault."""
    lines, checkpoints, pairs = read_log(folder)
    rows = {}
    for size, note, frontier in checkpoints:
        rows.setdefault(size, []).append((note, frontier))
    signed = max(rows, default=0)
    tree, named = Tree(), set()
    for nr, line, leaf in lines:
        if nr != tree.size + 1:
            raise Fault(f"Regel {tree.size + 1} van het auditlog ontbreekt.")
        content = content_of(nr, line, leaf)
        tree.append(leaf)
        if nr <= signed:
            named.update((dossier.encode(), nr) for dossier in content.get("dossiers", []))
        check_checkpoints(key, tree, rows, witnessed)
    if any(size < 1 for size in rows):
        raise Fault("Er is een controlepunt van een leeg log.")
    missing = max([signed, *witnessed]) - tree.size if witnessed else signed - tree.size
    if missing > 0:
        raise Fault(f"Het auditlog is ingekort: aan het eind ontbreken {missing} regels.")
    if named - pairs:
        nr = min(nr for _, nr in named - pairs)
        raise Fault(f"Regel {nr} van het auditlog is bij een van haar dossiers weggehaald.")
    if {pair for pair in pairs if pair[1] <= signed} - named:
        raise Fault("Bij een dossier staan regels die niet in het auditlog staan.")
    return tree.size, tree.size - signed


def read_witnesses(key, folders):
    roots = {}
    for folder in folders:
        for path in sorted(Path(folder).glob("controlepunt-*.txt")):
            found = key.size_and_root(path.read_bytes())
            if found is None:
                raise Fault(f"Getuige {folder} bewaart iets dat geen controlepunt van deze sleutel is: {path.name}")
            roots.setdefault(found[0], []).append(found[1])
    return roots


# --- A proof of who looked, RFC 9162 section 2.1.3.2 ---------------------------------------------------------------


def root_along(leaf, index, size, path):
    last = size - 1
    for node in path:
        if last == 0:
            return None
        if index & 1 or index == last:
            leaf = sha256(b"\x01", node, leaf)
            while index and not index & 1:
                index, last = index >> 1, last >> 1
        else:
            leaf = sha256(b"\x01", leaf, node)
        index, last = index >> 1, last >> 1
    return leaf if last == 0 else None


def canonical_bytes(text):
    found = base64.b64decode(text, validate=True)
    if base64.b64encode(found).decode() != text:
        raise ValueError("not canonical")
    return found


def proven_line(entry, size, root):
    """Whether one line of a proof stands in the tree with this root."""
    nr = entry["nr"]
    if type(nr) is not int or not 1 <= nr <= size:
        return False
    if "regel" in entry:
        leaf = sha256(b"\x00", entry["regel"].encode("utf-8"))
        if json.loads(entry["regel"]).get("nr") != nr:
            return False
    else:
        leaf = canonical_bytes(entry["vingerafdruk"])
    return root_along(leaf, nr - 1, size, [canonical_bytes(node) for node in entry["pad"]]) == root


def check_proof(path, key_file):
    raw = Path(path).read_bytes()
    try:
        proof = json.loads(raw.decode("utf-8"))
        whole = list(proof) == ["soort", "versie", "sleutel", "controlepunt", "regels"]
        whole = whole and all(
            list(entry) in (["nr", "regel", "pad"], ["nr", "vingerafdruk", "pad"]) for entry in proof["regels"]
        )
        if not whole or json.dumps(proof, indent=1, ensure_ascii=False).encode("utf-8") != raw:
            raise ValueError("changed")
        if proof["soort"] != "veilig-ambt/bewijs-van-inzage" or proof["versie"] != 1:
            raise ValueError("another kind")
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise Fault("Dit is geen bewijs van inzage, of het is gewijzigd.") from error
    if key_file is not None and Path(key_file).read_text(encoding="utf-8").strip() != proof["sleutel"]:
        raise Fault("Dit bewijs is van een andere sleutel dan u heeft bewaard.")
    try:
        vouched = PublicKey(proof["sleutel"]).size_and_root(proof["controlepunt"].encode("utf-8"))
    except (ValueError, AttributeError):
        vouched = None
    if vouched is None:
        raise Fault("De handtekening onder het controlepunt klopt niet.")
    before = 0
    for entry in proof["regels"]:
        try:
            holds = proven_line(entry, *vouched) and entry["nr"] > before
        except (ValueError, TypeError, AttributeError):
            holds = False
        if not holds:
            raise Fault(f"Regel {entry['nr']} staat niet zo in het inzagelog.")
        before = entry["nr"]
    return f"Het bewijs klopt: {len(proof['regels'])} regels staan zo in het inzagelog van {vouched[0]} regels."


def check(folder, key_file, witnesses):
    key = PublicKey(Path(key_file or Path(folder) / "publieke-sleutel").read_text(encoding="utf-8"))
    size, unsigned = verify(folder, key, read_witnesses(key, witnesses))
    later = f", waarvan {unsigned} nog zonder controlepunt" if unsigned else ""
    return f"Het inzagelog klopt: {size} regels nagerekend{later}."


def read_arguments(words):
    folders, key_file, witnesses = [], None, []
    proofs = words[:1] == ["--bewijs"]
    words = list(words[1:] if proofs else words)
    while words:
        word = words.pop(0)
        if word in ("--sleutel", "--getuige"):
            if not words:
                return None
            value = words.pop(0)
            if word == "--sleutel":
                key_file = value
            else:
                witnesses.append(value)
        elif word.startswith("-"):
            return None
        else:
            folders.append(word)
    return (proofs, folders, key_file, witnesses) if folders and not (proofs and witnesses) else None


def main(words):
    arguments = read_arguments(words)
    if arguments is None:
        print(__doc__, file=sys.stderr)
        return 2
    proofs, folders, key_file, witnesses = arguments
    what = "bewijs" if proofs else "inzagelog"
    outcome = 0
    for folder in folders:
        prefix = f"{folder}: " if len(folders) > 1 else ""
        try:
            print(prefix + (check_proof(folder, key_file) if proofs else check(folder, key_file, witnesses)))
        except Fault as fault:
            print(f"{prefix}Het {what} klopt niet: {fault}")
            outcome = 1
        except (OSError, ValueError) as error:
            print(f"{prefix}Het {what} is niet na te rekenen: {error}")
            outcome = max(outcome, 1)
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
