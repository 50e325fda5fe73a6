// What must not be in some pages, and in what their make-up is not that of harmless ones. What they are made up of is
// counted by kind of page: how often an element with its parent's name and the names of its attributes. A page is
// [address, kind, source].
(async (pages, harmless) => {
  const FORBIDDEN = "iframe, frame, object, embed, applet, base, style, template, portal, video, audio, " +
    "source, math, foreignObject, animate, set, use, feImage, xmp, noembed, plaintext, marquee, " +
    "form:not([action='/search/']), noscript:not(main > noscript), body link, body meta, body title, script:not([src^='/assets/']):not([type='application/ld+json'])";
  const LOADED = ["src", "poster", "data", "background", "action", "formaction", "srcset", "ping", "lowsrc", "dynsrc"];
  const OWN = /^0; url=\/[a-z0-9-][a-z0-9/-]*$/; // of a page that has moved
  const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
  const wrong = [], kinds = {};
  const look = (page, address, parts) => {
    const say = (element) => wrong.push(`${address.pathname}: ${element.outerHTML.slice(0, 200)}`);
    page.querySelectorAll(FORBIDDEN).forEach(say);
    for (const meta of page.querySelectorAll("meta[http-equiv]"))
      if (meta.httpEquiv !== "refresh" || !OWN.test(meta.content)) say(meta);
    for (const element of page.querySelectorAll("*")) {
      const names = element.getAttributeNames().sort();
      // A name is set word by word, each in a span, and what may be an e-mail address or a telephone number is a link.
      const isWords = element.localName === "span" && !names.length;
      // There is no picture for shared links where its font lacks a letter of the site's name.
      const isPicture = element.matches("head > meta[property^='og:image'], head > meta[name='twitter:card']");
      if (!isWords && !isPicture && !element.matches("a[href^='mailto:'], a[href^='tel:']")) {
        const part = `${element.parentElement?.localName ?? ""}>${element.localName}[${names}]`;
        parts[part] = (parts[part] ?? 0) + 1;
      }
      if (element.attributes.length && isBad(element, address)) say(element);
    }
  };
  const isBad = (element, address) => [...element.attributes].some(({ name, value }) => {
    const meant = URL.canParse(value, address) ? new URL(value, address) : null;
    if (/^on/i.test(name) || name === "srcdoc") return true;
    if (name === "style") return /url|@|\\|expression|behavior/i.test(value);
    if (LOADED.includes(name)) return meant?.origin !== location.origin;
    if (!/(^|:)href$/.test(name)) return false;
    return element.localName === "link" && element.rel !== "canonical"
      ? meant?.origin !== location.origin : meant !== null && !SCHEMES.includes(meant.protocol);
  });
  for (const [address, kind, source] of await (await fetch(pages)).json()) {
    const parts = kind === null ? {} : kinds[kind] ??= {};
    look(new DOMParser().parseFromString(source, "text/html"), new URL(address, location), parts);
  }
  if (!harmless) return { kinds };
  for (const kind of new Set([...Object.keys(kinds), ...Object.keys(harmless)])) {
    const [before, after] = [harmless[kind] ?? {}, kinds[kind] ?? {}];
    for (const part of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (before[part] !== after[part])
        wrong.push(`/${kind}/: ${after[part] ?? 0} times ${part}, with harmless texts ${before[part] ?? 0}`);
  }
  return { wrong };
})
