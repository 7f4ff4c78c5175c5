#!/usr/bin/env python3
"""Second, independent check of an export of Kogge's audit trail. Needs Python 3.9 or newer and nothing else.

    python3 pruefen.py EXPORT [--schluessel FINGERPRINT] [--koepfe FILE] [--json]
    python3 pruefen.py --stapel        many exports on standard input, one line of JSON for each

It shares no code with pruefen.js and must find the same places. Of the signatures it checks Ed25519 (RFC 8032, written out below);
ML-DSA must be there but is not checked here. Exit code 0: everything fits, 1: something does not, 2: wrong use.
"""
import base64
import hashlib
import hmac
import json
import os
import re
import sys
from functools import lru_cache

FORMAT = "kogge-pruefpfad-1"
KOPFFORMAT = "kogge-siegel-1"
NEUBEGINN = "siegel_neubeginn"


# ---------------------------------------------------------------- canonical JSON (RFC 8785)

def zahl(wert):
    """A number as ECMAScript writes it: shortest digits, exponent only outside 1e-7 … 1e21."""
    x = float(wert)
    if x == 0:
        return "0"
    vorzeichen, x = ("-", -x) if x < 0 else ("", x)
    mantisse, exponent = ("%s" % repr(x)).lower().partition("e")[::2]
    ganz, _, rest = mantisse.partition(".")
    rest = "" if rest == "0" and not exponent else rest
    ziffern = (ganz + rest).lstrip("0")
    n = len(ganz.lstrip("0")) if ganz.strip("0") else -(len(rest) - len(rest.lstrip("0")))
    n += int(exponent or 0)
    ziffern = ziffern.rstrip("0")
    k = len(ziffern)
    if k <= n <= 21:
        text = ziffern + "0" * (n - k)
    elif 0 < n <= 21:
        text = ziffern[:n] + "." + ziffern[n:]
    elif -6 < n <= 0:
        text = "0." + "0" * -n + ziffern
    else:
        text = ziffern[0] + ("." + ziffern[1:] if k > 1 else "") + "e" + ("+" if n > 0 else "-") + str(abs(n - 1))
    return vorzeichen + text


def zeichenkette(text):
    return json.dumps(text, ensure_ascii=False)


def kanonisch(wert):
    if wert is None or isinstance(wert, bool):
        return json.dumps(wert)
    if isinstance(wert, str):
        return zeichenkette(wert)
    if isinstance(wert, (int, float)):
        return str(wert) if isinstance(wert, int) and abs(wert) <= 2 ** 53 else zahl(wert)
    if isinstance(wert, list):
        return "[" + ",".join(kanonisch(w) for w in wert) + "]"
    return "{" + ",".join(zeichenkette(k) + ":" + kanonisch(wert[k]) for k in sorted(wert, key=lambda k: k.encode("utf-16-be"))) + "}"


def sha(daten):
    return hashlib.sha256(daten).digest()


def hex_(text):
    return hashlib.sha256(text.encode()).hexdigest()


# ---------------------------------------------------------------- Ed25519 (RFC 8032, section 5.1), verification only

P = 2 ** 255 - 19
L = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
WURZEL_MINUS_1 = pow(2, (P - 1) // 4, P)


def punkt_plus(a, b):
    """Extended homogeneous coordinates (X, Y, Z, T)."""
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    u, v, w, x = f - e, h - g, h + g, f + e
    return (u * v % P, w * x % P, v * w % P, u * x % P)


def punkt_mal(n, a):
    summe = (0, 1, 1, 0)
    while n > 0:
        if n & 1:
            summe = punkt_plus(summe, a)
        a = punkt_plus(a, a)
        n >>= 1
    return summe


def punkt_aus(daten):
    y = int.from_bytes(daten, "little")
    vorzeichen, y = y >> 255, y & (2 ** 255 - 1)
    if y >= P:
        return None
    quadrat = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(quadrat, (P + 3) // 8, P)
    if (x * x - quadrat) % P != 0:
        x = x * WURZEL_MINUS_1 % P
    if (x * x - quadrat) % P != 0 or (x == 0 and vorzeichen):
        return None
    if x & 1 != vorzeichen:
        x = P - x
    return (x, y, 1, x * y % P)


G_Y = 4 * pow(5, P - 2, P) % P
G = punkt_aus(G_Y.to_bytes(32, "little"))
SPKI_ED25519 = bytes.fromhex("302a300506032b6570032100")


@lru_cache(maxsize=100000)
def ed25519_gueltig(spki, nachricht, signatur):
    if len(spki) != 44 or not spki.startswith(SPKI_ED25519) or len(signatur) != 64:
        return False
    a, r, s = punkt_aus(spki[12:]), punkt_aus(signatur[:32]), int.from_bytes(signatur[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signatur[:32] + spki[12:] + nachricht).digest(), "little") % L
    links, rechts = punkt_mal(s, G), punkt_plus(r, punkt_mal(k, a))
    return (links[0] * rechts[2] - rechts[0] * links[2]) % P == 0 and (links[1] * rechts[2] - rechts[1] * links[2]) % P == 0


# ---------------------------------------------------------------- one record, seen by itself

def unbekannt(_):
    raise ValueError("NaN and Infinity are no JSON")


# The same line gives the same answer: in a batch of many trials most lines return.
@lru_cache(maxsize=20000)
def gelesen(text):
    """The line, and what can be said of it alone: of a head its canonical form, of a record its hashes, or None when it is no record at all."""
    z = json.loads(text, parse_constant=unbekannt)
    try:
        if z.get("art") == "kopf":
            return z, kanonisch(z["kopf"])
        return z, nachgerechnet(z) if z.get("art") == "eintrag" else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return z, None


def nachgerechnet(z):
    e = z["eintrag"]
    eintrag_sha = hex_(kanonisch(e))
    glied = hex_("%s|%s|%s|%s" % (z["vorher"], kanonisch(z["seq"]), z["zeit"], eintrag_sha))
    von_vorgang = e.get("gegenstand") is None
    amt = e.get("amt") if isinstance(e.get("amt"), dict) else {}
    soll = {
        "akteur": e.get("akteur"), "vertritt": amt.get("vertritt"), "handlung": e.get("handlung"),
        "gegenstandArt": "vorgang" if von_vorgang else e["gegenstand"].get("art"), "gegenstandId": e.get("vorgang") if von_vorgang else e["gegenstand"].get("id"),
        "vorgang": e.get("vorgang") if von_vorgang else None, "vorgangVersion": e.get("version") if von_vorgang else None,
        "eintragSha256": eintrag_sha, "detailHmac": e.get("detailHmac"),
    }
    spalten = z.get("spalten") or {}
    spalten_gut = all(name in spalten and spalten[name] == wert for name, wert in soll.items())
    geloescht = "detail" not in z and "salz" not in z
    detail_gut = geloescht or hmac.new(bytes.fromhex(z["salz"]), kanonisch(z.get("detail")).encode(), "sha256").hexdigest() == e.get("detailHmac")
    return glied, spalten_gut, detail_gut, geloescht and e.get("detailHmac") is not None


@lru_cache(maxsize=100000)
def knoten(links, rechts):
    return sha(b"\x01" + links + rechts)


class Baum:
    """Merkle tree of RFC 9162 by levels: `ebenen[i]` is a complete subtree of 2^i leaves that waits for its sibling, or None."""

    def __init__(self):
        self.ebenen, self.anzahl = [], 0

    def haenge_an(self, daten):
        neu, i = sha(b"\x00" + daten), 0
        while i < len(self.ebenen) and self.ebenen[i] is not None:
            neu, self.ebenen[i], i = knoten(self.ebenen[i], neu), None, i + 1
        if i == len(self.ebenen):
            self.ebenen.append(None)
        self.ebenen[i] = neu
        self.anzahl += 1

    def wurzel(self):
        summe = None
        for teil in self.ebenen:
            if teil is not None:
                summe = teil if summe is None else knoten(teil, summe)
        return (sha(b"") if summe is None else summe).hex()


class Mangel(Exception):
    pass


class Mandant:
    def __init__(self, kennung, kuerzel):
        self.id, self.kuerzel, self.baum, self.hash = kennung, kuerzel, Baum(), ""
        self.nr, self.bis, self.kopf_hash, self.schluessel = 0, 0, "", None
        self.ids, self.hashes, self.stand, self.kaputt = set(), {}, False, False
        self.vermerke, self.neubeginne = {}, []

    def eintrag(self, text, geloescht):
        z, berechnet = gelesen(text)
        seq = self.baum.anzahl + 1
        if self.stand:
            raise Mangel("ende", self.bis + 1, seq, None)
        if z.get("seq") != seq:
            raise Mangel("folge", max(seq - 1, 1), seq, None)
        if berechnet is None:
            raise Mangel("eintrag", seq, seq, None)
        glied, spalten_gut, detail_gut, ist_geloescht = berechnet
        if z["hash"] != glied:
            raise Mangel("eintrag", seq, seq, None)
        if z["vorher"] != self.hash:
            raise Mangel("kette", max(seq - 1, 1), seq, None)
        if not spalten_gut:
            raise Mangel("spalten", seq, seq, None)
        if not detail_gut:
            raise Mangel("detail", seq, seq, None)
        if ist_geloescht:
            geloescht.append({"mandant": self.id, "seq": seq})
        self.hash = z["hash"]
        self.baum.haenge_an(bytes.fromhex(z["hash"]))
        if z["eintrag"].get("handlung") == NEUBEGINN:
            self.vermerke[seq] = z

    def vermerk(self, k):
        """The record under this head that names the old key, the one of this head, and the head before."""
        seq = k.get("neubeginn")
        z = self.vermerke.get(seq) if self.schluessel and type(seq) in (int, float) else None
        if z is None or not self.bis < z["seq"] <= k["bisSeq"]:
            return None
        e, neu = z["eintrag"], k.get("schluesselNeu") or {}
        passt = (e.get("alterSchluessel"), e.get("letzterKopf")) == (self.schluessel["id"], self.kopf_hash) and e.get("neuerSchluessel") == neu.get("id")
        return z if passt else None

    def kopf(self, z, kanonischer_kopf):
        da = self.baum.anzahl
        stelle = (self.bis + 1, max(da, self.bis + 1), self.nr + 1)
        try:
            self.pruefe_kopf(z["kopf"], kanonischer_kopf, z.get("signaturen") or {}, stelle)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise Mangel("kopf", *stelle)

    def pruefe_kopf(self, k, kanonischer_kopf, signaturen, stelle):
        nr, da = self.nr + 1, self.baum.anzahl
        if k.get("format") != KOPFFORMAT or k.get("mandant") != self.id:
            raise Mangel("kopf", *stelle)
        vermerk = self.vermerk(k)
        schluessel = (None if vermerk else self.schluessel) or k.get("schluesselNeu")
        if not schluessel or schluessel["id"] != hex_(kanonisch(schluessel["verfahren"])) or k.get("schluessel") != schluessel["id"]:
            raise Mangel("kopf", *stelle)
        if not unterschrieben(schluessel["verfahren"], kanonischer_kopf, signaturen):
            raise Mangel("signatur", *stelle)
        if k["nr"] != nr or k["vorherigerKopf"] != self.kopf_hash:
            raise Mangel("koepfe", *stelle)
        if k["vonSeq"] != self.bis + 1 or k["anzahl"] != k["bisSeq"] - self.bis or k["anzahl"] < 0 or k["bisSeq"] < da:
            raise Mangel("kopf", *stelle)
        if k["bisSeq"] > da:
            raise Mangel("fehlen", self.bis + 1, k["bisSeq"], nr)
        if k["wurzel"] != self.baum.wurzel():
            raise Mangel("wurzel", *stelle)
        if vermerk:
            e, detail = vermerk["eintrag"], vermerk.get("detail")
            grund = detail.get("grund") if isinstance(detail, dict) and isinstance(detail.get("grund"), str) else None
            self.neubeginne.append({"mandant": self.id, "kopf": nr, "seq": vermerk["seq"], "zeit": vermerk["zeit"],
                                    "alt": e["alterSchluessel"], "neu": e["neuerSchluessel"], "grund": grund})
        self.nr, self.bis, self.kopf_hash = nr, k["bisSeq"], hex_(kanonischer_kopf)
        self.schluessel = k.get("schluesselNeu") or schluessel
        self.ids.add(schluessel["id"])
        self.hashes[nr] = self.kopf_hash

    def ende(self, z):
        da = self.baum.anzahl
        self.stand = True
        if z["seq"] > da:
            raise Mangel("ende", self.bis + 1, z["seq"], None)
        if z["seq"] != da or z["hash"] != self.hash:
            raise Mangel("ende", min(self.bis + 1, da), da, None)

    def am_ende(self, pin, aussen):
        if not self.stand:
            raise Mangel("datei", None, None, None)
        if self.nr == 0 and self.baum.anzahl > 0:
            raise Mangel("koepfe", 1, self.baum.anzahl, 1)
        for k in aussen.get(self.id, []):
            if self.hashes.get(k["nr"]) != hex_(kanonisch(k)):
                raise Mangel("aussen", k["vonSeq"], max(k["bisSeq"], k["vonSeq"]), k["nr"])
        if pin and self.nr > 0 and pin not in self.ids:
            raise Mangel("schluessel", 1, self.baum.anzahl, 1)


def unterschrieben(verfahren, nachricht, signaturen):
    if "ed25519" not in verfahren or any(not isinstance(signaturen.get(art), str) for art in verfahren):
        return False
    return ed25519_gueltig(base64.b64decode(verfahren["ed25519"]), nachricht.encode(), base64.b64decode(signaturen["ed25519"]))


def pruefe(zeilen, pin=None, aussen=()):
    """Checks the lines of one export."""
    nach_mandant = {}
    for siegel in aussen:
        nach_mandant.setdefault(siegel["kopf"]["mandant"], []).append(siegel["kopf"])
    maengel, mandanten, geloescht, zahlen = [], [], [], {"eintrag": 0, "kopf": 0}
    m, zu_ende = None, False

    def versuche(was, *angaben):
        try:
            was(*angaben)
        except Mangel as mangel:
            art, von, bis, kopf = mangel.args
        except (ValueError, KeyError, TypeError, AttributeError):
            art, von, bis, kopf = "datei", None, None, None
        else:
            return
        maengel.append({"mandant": m.id if m else None, "art": art, "von": von, "bis": bis, "kopf": kopf})
        if m:
            m.kaputt = True

    def verlasse():
        if m and not m.kaputt:
            versuche(m.am_ende, pin, nach_mandant)

    def lies(text, erste):
        nonlocal m, zu_ende
        if zu_ende:
            raise ValueError
        z, berechnet = gelesen(text)
        if erste:
            if z.get("format") != FORMAT:
                raise ValueError
            return
        art = z.get("art")
        if art in zahlen:
            zahlen[art] += 1
        if art == "mandant":
            verlasse()
            m = Mandant(z["mandant"], z.get("kuerzel"))
            doppelt = any(anderer.id == m.id for anderer in mandanten)
            mandanten.append(m)
            if doppelt:
                raise ValueError
        elif art == "ende":
            verlasse()
            m, zu_ende = None, True
            if (z["mandanten"], z["eintraege"], z["koepfe"]) != (len(mandanten), zahlen["eintrag"], zahlen["kopf"]):
                raise ValueError
        elif m and m.kaputt:
            return
        elif m is None or art not in ("eintrag", "kopf", "stand"):
            raise ValueError
        elif art == "eintrag":
            m.eintrag(text, geloescht)
        elif art == "kopf":
            m.kopf(z, berechnet)
        else:
            m.ende(z)

    for nummer, text in enumerate(zeilen):
        versuche(lies, text, nummer == 0)
    if not zu_ende:
        verlasse()
        m = None
        maengel.append({"mandant": None, "art": "datei", "von": None, "bis": None, "kopf": None})
    for kennung, koepfe in nach_mandant.items():
        if all(anderer.id != kennung for anderer in mandanten):
            k = koepfe[0]
            maengel.append({"mandant": kennung, "art": "aussen", "von": k["vonSeq"], "bis": max(k["bisSeq"], k["vonSeq"]), "kopf": k["nr"]})
    uebersicht = [{"mandant": a.id, "kuerzel": a.kuerzel, "ok": not a.kaputt, "eintraege": a.baum.anzahl, "gesiegelt": a.bis, "koepfe": a.nr, "letzterKopf": a.kopf_hash,
                   "schluessel": a.schluessel["id"] if a.schluessel else None} for a in mandanten]
    return {"ok": not maengel, "maengel": maengel, "mandanten": uebersicht, "geloescht": geloescht,
            "neubeginne": [eines for a in mandanten for eines in a.neubeginne]}


# ---------------------------------------------------------------- the command

def stapel(eingabe):
    """Each trial begins with a line {"art":"versuch","schluessel":…,"koepfe":[…]}; the answer is one line of JSON."""
    zeilen, angaben = [], None

    def antworte():
        print(json.dumps(pruefe(zeilen, angaben.get("schluessel"), angaben.get("koepfe") or [])), flush=True)

    for text in eingabe:
        text = text.rstrip("\n")
        if text.startswith('{"art":"versuch"'):
            if angaben is not None:
                antworte()
            zeilen, angaben = [], json.loads(text)
        elif text == "":
            antworte()
            angaben = None
        else:
            zeilen.append(text)
    if angaben is not None:
        antworte()
    return 0


def koepfe_aus(datei):
    """Heads that were kept outside; a line that a crash cut off stands there once more."""
    koepfe = []
    with open(datei, encoding="utf-8") as zeilen:
        for zeile in zeilen:
            try:
                koepfe.append(json.loads(zeile))
            except ValueError:
                print("%s: an unreadable line was left out" % datei, file=sys.stderr)
    return koepfe


def haupt(argumente):
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    if argumente == ["--stapel"]:
        return stapel(sys.stdin)
    pin = koepfe = ort = None
    als_json, rest = False, list(argumente)
    while rest:
        name = rest.pop(0)
        if name == "--json":
            als_json = True
        elif name == "--schluessel" and rest:
            pin = rest.pop(0)
        elif name == "--koepfe" and rest:
            koepfe = rest.pop(0)
        else:
            ort = name
    datei = os.path.join(ort, "pruefpfad.jsonl") if ort and os.path.isdir(ort) else ort
    if not datei or not os.path.isfile(datei) or (koepfe and not os.path.isfile(koepfe)):
        print("usage: pruefen.py ORDNER|DATEI [--schluessel FINGERPRINT] [--koepfe DATEI] [--json]", file=sys.stderr)
        return 2
    aussen = koepfe_aus(koepfe) if koepfe else []
    with open(datei, encoding="utf-8", newline="\n") as zeilen:
        ergebnis = pruefe((re.sub(r"\r?\n$", "", z) for z in zeilen), pin, aussen)
    if als_json:
        print(json.dumps(ergebnis))
        return 0 if ergebnis["ok"] else 1
    for m in ergebnis["mandanten"]:
        print("%s %s: %s records checked, %s sealed by %s heads; last head %s, key %s" % ("OK    " if m["ok"] else "FEHLER", m["kuerzel"], m["eintraege"], m["gesiegelt"], m["koepfe"], m["letzterKopf"], m["schluessel"]))
    print("       Ed25519 checked; other algorithms only seen to be there. %s details erased" % len(ergebnis["geloescht"]))
    for n in ergebnis["neubeginne"]:
        print("HINWEIS %(mandant)s: from head %(kopf)s on a new key for which the old one does not vouch (record %(seq)s, %(zeit)s): %(alt)s -> %(neu)s; reason: %(grund)s. Compare its fingerprint with the one that you were told." % n)
    for f in ergebnis["maengel"]:
        print("FEHLER %(mandant)s: %(art)s, records %(von)s to %(bis)s, head %(kopf)s" % f)
    print("Alles passt. / Everything fits." if ergebnis["ok"] else "NICHT IN ORDNUNG / NOT IN ORDER")
    return 0 if ergebnis["ok"] else 1


if __name__ == "__main__":
    sys.exit(haupt(sys.argv[1:]))
