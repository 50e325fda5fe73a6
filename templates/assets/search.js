// Searches the site's records in the browser: docs/search.md describes the index, Sources/Search makes it.

// The lengths of indexed grams, the longest first; of those up to EXACT each gram has a list of its own.
const LENGTHS = [12, 6, 3, 2, 1];
const EXACT = 3;
// How much of a longer query is looked for, and how many lists are loaded for it.
const LONGEST = 128;
const MOST_LISTS = 8;
const SHOWN = 10;
// How many answers are made at once, and after how many bytes no more are until they are asked for.
const AT_ONCE = 5;
const ENOUGH = 44 << 10;

const markRank = (code) => {
  if (code === 0xe31 || (code >= 0xe34 && code <= 0xe37) || code === 0xe47) return 104;
  if (code === 0xe38 || code === 0xe39) return 103;
  if (code === 0xe3a) return 9;
  if (code >= 0xe48 && code <= 0xe4b) return 107;
  return code >= 0xe4c && code <= 0xe4e ? 108 : 0;
};

// The text as it is compared, as ThaiText folds it but without spaces and commas, and where each unit stands in the text.
function fold(text) {
  const units = [], places = [];
  let marks = [], saraAms = [], endsInSaraE = false, owesSpace = false;
  const put = (unit, place) => {
    for (const part of unit.split("")) { units.push(part); places.push(place); }
  };
  const endCluster = () => {
    if (!marks.length && !saraAms.length) return;
    marks.sort((a, b) => markRank(a.code) - markRank(b.code));
    for (const mark of marks) put(String.fromCharCode(mark.code), mark.place);
    for (const place of saraAms) put("ำ", place);
    marks = [];
    saraAms = [];
    endsInSaraE = false;
  };
  let place = -1, next = 0;
  for (const character of text) {
    place = next;
    next += character.length;
    const code = character.codePointAt(0);
    if (/\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    if (/\p{White_Space}/u.test(character)) {
      endCluster();
      owesSpace = true;
      continue;
    }
    if (owesSpace) endsInSaraE = owesSpace = false;
    if (markRank(code)) {
      marks.push({ code, place });
      continue;
    }
    if (character === "ำ") {
      saraAms.push(place);
      continue;
    }
    const nikhahit = character === "า" && !saraAms.length ? marks.findLastIndex((mark) => mark.code === 0xe4d) : -1;
    if (nikhahit >= 0) {
      marks.splice(nikhahit, 1);
      saraAms.push(place);
      continue;
    }
    endCluster();
    if (character === ",") {
      endsInSaraE = false;
    } else if (endsInSaraE && character === "เ") {
      units[units.length - 1] = "แ";
      endsInSaraE = false;
    } else {
      put(code >= 0xe50 && code <= 0xe59 ? String(code - 0xe50) : character.toLowerCase(), place);
      endsInSaraE = character === "เ";
    }
  }
  endCluster();
  const key = units.join("");
  const composed = key.normalize("NFC");
  return { key: composed, places: composed === key ? places : [] };
}

function hash(gram) {
  let sum = 0;
  for (let index = 0; index < gram.length; index++) sum = Math.imul(sum, 0x01000193) + gram.charCodeAt(index) | 0;
  sum ^= sum >>> 15;
  sum = Math.imul(sum, 0x2c1b3c6d);
  sum ^= sum >>> 12;
  sum = Math.imul(sum, 0x297a2d39);
  return (sum ^ sum >>> 15) >>> 0;
}

// The best match first, of equal ones the newest.
const byRank = (a, b) => a.tier - b.tier || b.entry - a.entry;

// So many of the grams of one length in a key, spread evenly from its beginning to its end.
function spread(key, length, count) {
  const last = key.length - length;
  const most = Math.min(count, last + 1);
  return Array.from({ length: most }, (_, index) => {
    const start = most === 1 ? 0 : Math.round(index * last / (most - 1));
    return key.slice(start, start + length);
  });
}

// Grams that all stand in a text with the key: the longest of its lengths first.
function gramsOf(key, most) {
  if (key.length <= EXACT) return [key];
  const grams = [];
  for (const length of LENGTHS.filter((length) => length >= EXACT && length <= key.length)) {
    grams.push(...spread(key, length, Math.min(3, most - grams.length)));
  }
  return [...new Set(grams)];
}

class Bytes {
  constructor(buffer) {
    this.bytes = new Uint8Array(buffer);
    this.at = 0;
  }
  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
    }
  }
  gram(length) {
    const from = this.at;
    this.at += 2 * length;
    return String.fromCharCode(...Array.from({ length }, (_, index) =>
      this.bytes[from + 2 * index] | this.bytes[from + 2 * index + 1] << 8));
  }
  list() {
    const count = this.number();
    const list = new Uint32Array(count);
    for (let index = 0, last = -1; index < count; index++) list[index] = last += this.number() + 1;
    return list;
  }
  skipList() {
    for (let left = this.number(); left > 0; left--) while (this.bytes[this.at++] >= 0x80);
  }
}

class SearchIndex {
  #folder;
  #files = new Map();
  #directory;
  // How many bytes have been loaded so far.
  loaded = 0;

  constructor(folder) {
    this.#folder = folder;
  }

  #file(name) {
    if (!this.#files.has(name)) {
      // What could not be loaded now may be there later.
      this.#files.set(name, this.#load(name).catch((error) => {
        this.#files.delete(name);
        throw error;
      }));
    }
    return this.#files.get(name);
  }

  // A newer site may stand there since, so that the browser asks before it takes what it kept.
  async #load(name) {
    const response = await fetch(`${this.#folder}${name}.bin`, { cache: "no-cache" });
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    const packed = await response.blob();
    this.loaded += packed.size;
    return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  }

  async open() {
    const directory = JSON.parse(new TextDecoder().decode(await this.#load("directory")));
    if (this.#directory && this.#directory.edition === directory.edition) return this.#directory;
    // The site was published anew since: nothing that was loaded goes with what is there now.
    this.#files.clear();
    const long = new Map(directory.long);
    directory.firstPart = [];
    directory.entryOfPart = [];
    directory.kind.forEach((_, entry) => {
      directory.firstPart.push(directory.entryOfPart.length);
      for (let left = long.get(entry) ?? 1; left > 0; left--) directory.entryOfPart.push(entry);
    });
    directory.textStarts = [];
    directory.text.reduce((start, count) => {
      directory.textStarts.push(start);
      return start + count;
    }, 0);
    return this.#directory = directory;
  }

  // The numbers of the texts that have a gram, of long ones also of a few more.
  async #textsWith(gram) {
    const { buckets, shards } = this.#directory[gram.length];
    const place = hash(gram);
    const bytes = new Bytes(await this.#file(`${gram.length}-${place & shards - 1}`));
    if (buckets) {
      for (let before = Math.floor((place & buckets - 1) / shards); before > 0; before--) bytes.skipList();
      return bytes.list();
    }
    while (bytes.at < bytes.bytes.length) {
      if (bytes.gram(gram.length) === gram) return bytes.list();
      bytes.skipList();
    }
    return [];
  }

  // The numbers of the texts that may have a key, in order.
  async #candidates(key, most) {
    const lists = await Promise.all(gramsOf(key, most).map((gram) => this.#textsWith(gram)));
    const counts = new Uint8Array(this.#directory.kind.length + this.#directory.entryOfPart.length);
    for (const list of lists) for (const text of list) counts[text]++;
    return lists[0].filter((text) => counts[text] === lists.length);
  }

  // The entries that may have what was typed, the best first: in title or number, in one text, in words here and there;
  // of each sort the newest first.
  async find(query) {
    const { kind, entryOfPart } = await this.open();
    const phrase = fold(query).key.slice(0, LONGEST);
    const words = query.split(/\s+/).map((word) => fold(word).key.slice(0, LONGEST)).filter(Boolean).slice(0, MOST_LISTS);
    if (!phrase) return null;
    const several = words.length > 1;
    // One list says all of a short word, so that the longer ones share the rest.
    const long = words.filter((word) => word.length > EXACT).length;
    const most = Math.max(1, Math.floor((MOST_LISTS - words.length + long) / long));
    const [all, ...apart] = await Promise.all([
      this.#candidates(phrase, several ? MOST_LISTS - 2 : MOST_LISTS),
      ...(several ? words.map((word) => this.#candidates(word, most)) : []),
    ]);
    // A text with the whole has each of its words.
    const having = apart.map((texts) => new Set(texts));
    const whole = all.filter((text) => having.every((texts) => texts.has(text)));
    const found = new Map();
    const note = (texts, tier, into) => {
      for (const text of texts) {
        const isHead = text < kind.length;
        const entry = isHead ? text : entryOfPart[text - kind.length];
        if (!into.has(entry)) into.set(entry, { entry, tier: 2, parts: new Set() });
        const match = into.get(entry);
        match.tier = Math.min(match.tier, isHead ? 0 : tier);
        if (!isHead) match.parts.add(text - kind.length);
      }
    };
    note(whole, 1, found);
    if (several) {
      const sets = apart.map((texts) => {
        const set = new Map();
        note(texts, 2, set);
        return set;
      });
      for (const [entry, match] of sets[0]) {
        const matches = sets.map((set) => set.get(entry));
        if (!matches.every(Boolean)) continue;
        const tier = matches.every((match) => match.tier === 0) ? 0 : 2;
        const parts = new Set(matches.flatMap((match) => [...match.parts]));
        const known = found.get(entry);
        found.set(entry, { entry, tier: Math.min(tier, known?.tier ?? 2), parts: new Set([...(known?.parts ?? []), ...parts]) });
      }
    }
    const matches = [...found.values()].sort(byRank);
    return { phrase, words, matches, isExact: !several && phrase.length <= EXACT };
  }

  kindOf({ entry }) {
    return this.#directory.kinds[this.#directory.kind[entry]];
  }

  yearOf({ entry }) {
    return String(this.#directory.year[entry]);
  }

  async #part(number) {
    const { textStarts: starts, firstPart, entryOfPart } = this.#directory;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= number) low = middle; else high = middle;
    }
    const parts = new TextDecoder().decode(await this.#file(`text-${low}`)).split("\x1e");
    const fields = parts[number - starts[low]].split("\x1f");
    return firstPart[entryOfPart[number]] === number ? fields : [, , , , fields[0]];
  }

  // What a match shows, if it has indeed what was typed.
  async answer(match, { phrase, words }) {
    const first = this.#directory.firstPart[match.entry];
    const [address, title, numbers, day, text] = await this.#part(first);
    const texts = [[title, numbers].filter(Boolean).join(" • "), text];
    const keys = texts.map((text) => fold(text).key);
    const has = (term) => keys.some((key) => key.includes(term));
    // The parts that may have the whole stand first.
    for (const part of match.parts) {
      if (has(phrase) || match.tier === 2 && words.every(has)) break;
      if (part === first) continue;
      texts.push((await this.#part(part))[4]);
      keys.push(fold(texts.at(-1)).key);
    }
    const terms = has(phrase) ? [phrase] : words;
    if (!terms.every(has)) return null;
    const inHead = (terms) => terms.every((term) => keys[0].includes(term));
    const tier = inHead(terms) || inHead(words) ? 0 : has(phrase) ? 1 : 2;
    const best = keys.findIndex((key, index) => index > 0 && terms.some((term) => key.includes(term)));
    return { address, title, numbers, day, kind: this.kindOf(match), tier, terms, text: best > 0 ? texts[best] : text };
  }
}

// Where terms stand in a text, as pairs of its indices, in order and apart.
function rangesOf(terms, text) {
  const { key, places } = fold(text);
  if (!places.length) return [];
  const ranges = [];
  for (const term of terms) {
    for (let at = key.indexOf(term); at >= 0; at = key.indexOf(term, at + term.length)) {
      const end = at + term.length < places.length ? places[at + term.length] : text.length;
      ranges.push([places[at], Math.max(end, places[at + term.length - 1] + 1)]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0]);
  return ranges.filter(([start], index) => index === 0 || start >= ranges[index - 1][1]);
}

// A text, or a piece of it, with the terms marked.
function marked(terms, text, most = Infinity) {
  // Where a mark would stand apart from its letter, the piece ends behind it.
  const border = (index) => {
    while (/[\p{M}ำ\udc00-\udfff]/u.test(text[index] ?? "")) index++;
    return Math.min(index, text.length);
  };
  const ranges = rangesOf(terms, text);
  const first = ranges[0]?.[0] ?? 0;
  const from = text.length > most && first > most / 3 ? border(first - Math.floor(most / 3)) : 0;
  const to = Math.min(text.length, border(from + most));
  const nodes = [from > 0 ? "…" : ""];
  let at = from;
  for (const [start, end] of ranges) {
    if (start < at || start >= to) continue;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, Math.min(end, to)).replace(/[\s,]+$/, "");
    nodes.push(text.slice(at, start), mark);
    at = start + mark.textContent.length;
  }
  return [...nodes, text.slice(at, to), to < text.length ? "…" : ""];
}

class SearchPage {
  #form = document.querySelector("form.search");
  #status = document.getElementById("page.status");
  #list = document.getElementById("page.answers");
  #more = document.getElementById("page.more");
  #index = new SearchIndex(this.#form.dataset.index);
  #found = null;
  #left = [];
  #count = 0;
  #turn = 0;

  start() {
    this.#form.hidden = false;
    let timer;
    this.#form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#search("replaceState"), 300);
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      this.#search("pushState");
    });
    this.#more.addEventListener("click", () => this.#showMore());
    addEventListener("popstate", () => this.#restore());
    this.#restore();
  }

  #restore() {
    const asked = new URLSearchParams(location.search);
    for (const name of ["q", "kind", "year"]) this.#form.elements[name].value = asked.get(name) ?? "";
    if (this.#form.elements.kind.selectedIndex < 0) this.#form.elements.kind.value = "";
    if (this.#form.elements.year.selectedIndex < 0) this.#form.elements.year.value = "";
    this.#search();
  }

  async #search(change) {
    const turn = ++this.#turn;
    const loaded = this.#index.loaded;
    const asked = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => value));
    const address = asked.size ? `?${asked}` : "";
    if (change && address !== location.search) history[change](null, "", address || location.pathname);
    const query = asked.get("q")?.trim() ?? "";
    if (query) this.#say("กำลังค้น");
    await this.#guarded(turn, async () => {
      const found = query && await this.#index.find(query);
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#more.hidden = true;
      if (!found) return this.#say("");
      const isWanted = (match) =>
        (!asked.has("kind") || this.#index.kindOf(match) === asked.get("kind")) &&
        (!asked.has("year") || this.#index.yearOf(match) === asked.get("year"));
      [this.#found, this.#left, this.#count] = [found, found.matches.filter(isWanted), 0];
      await this.#show(turn, loaded);
    });
  }

  // Answers are made of candidates until a page is full, so that no more is loaded than is seen; one that is less of an
  // answer than the index let hope waits for its turn.
  async #show(turn, loaded) {
    let room = SHOWN;
    const isEnough = () => room === 0 || room < SHOWN && this.#index.loaded - loaded > ENOUGH;
    while (this.#left.length && !isEnough()) {
      const batch = this.#left.slice(0, Math.min(room, AT_ONCE));
      const answers = await Promise.all(batch.map((match) => match.answer ?? this.#index.answer(match, this.#found)));
      if (turn !== this.#turn) return;
      const sure = batch.flatMap((match, index) =>
        answers[index] ? [{ ...match, tier: answers[index].tier, answer: answers[index] }] : []);
      this.#left = [...sure, ...this.#left.slice(batch.length)].sort(byRank);
      const unsure = this.#left.findIndex((match) => !match.answer);
      const good = this.#left.splice(0, Math.min(room, unsure < 0 ? room : unsure));
      this.#list.append(...good.map(({ answer }) => this.#item(answer)));
      this.#count += good.length;
      room -= good.length;
    }
    const total = this.#count + this.#left.length;
    const about = this.#left.length && !this.#found.isExact ? "ประมาณ " : "";
    const shown = this.#left.length ? ` แสดง ${inDigits(this.#count)} รายการแรก` : "";
    this.#say(total ? `พบ ${about}${inDigits(total)} รายการ${shown}` : "ไม่พบรายการที่มีคำนี้ ลองใช้คำที่สั้นลง หรือเลือกทุกประเภทและทุกปี");
    this.#more.hidden = !this.#left.length;
  }

  async #showMore() {
    const before = this.#list.children.length;
    const turn = ++this.#turn;
    await this.#guarded(turn, () => this.#show(turn, this.#index.loaded));
    if (turn === this.#turn) this.#list.children[before]?.querySelector("a").focus();
  }

  async #guarded(turn, work) {
    try {
      await work();
    } catch (error) {
      if (turn === this.#turn) this.#say("อ่านดัชนีค้นหาไม่ได้ในขณะนี้ ดูรายการทั้งหมดได้ด้านล่าง");
    }
  }

  #item({ address, title, numbers, day, kind, terms, text }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address;
    link.append(...marked(terms, title));
    const facts = document.createElement("span");
    facts.className = "meta";
    const kindName = [...this.#form.elements.kind.options].find((option) => option.value === kind)?.text ?? "";
    facts.append(`${kindName} • ${day}`, ...(numbers ? [" • ", ...marked(terms, numbers)] : []));
    const snippet = document.createElement("p");
    snippet.append(...marked(terms, text, 180));
    item.append(link, document.createElement("br"), facts, snippet);
    return item;
  }

  #say(text) {
    this.#status.textContent = text;
  }
}

const inDigits = (number) => {
  const text = number.toLocaleString("en");
  return document.body.classList.contains("thai")
    ? text.replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit)))
    : text;
};

if ("DecompressionStream" in window) new SearchPage().start();
