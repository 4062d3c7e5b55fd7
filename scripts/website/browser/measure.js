// What the tests measure in a page. Each function returns JSON.

// What the page is and what it refers to.
function facts() {
  document.querySelectorAll("details").forEach((each) => (each.open = true));
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    title: document.title,
    description: document.querySelector("meta[name=description]")?.content ?? "",
    headings: all("h1").map((each) => each.textContent.trim()),
    ids: all("[id]").map((each) => each.id),
    links: all("a[href]").map((each) => each.href),
    unnamed: all("img:not([alt]), button:not([title], [aria-label]):empty").map((each) => each.outerHTML),
  };
}

// A colour in any notation as red, green, blue and alpha.
const colours = new Map();
const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
function rgba(notation) {
  if (!colours.has(notation)) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = notation;
    pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
    colours.set(notation, [red, green, blue, alpha / 255]);
  }
  return colours.get(notation);
}

function over(front, back) {
  return [0, 1, 2].map((i) => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);
}

// A function of an element and of what it gives for the parent, computed once for each element.
function inherited(root, compute) {
  const known = new Map();
  const find = (element) => {
    if (!element) return root;
    if (!known.has(element)) known.set(element, compute(element, () => find(element.parentElement)));
    return known.get(element);
  };
  return find;
}

// Relative luminance, as WCAG 2.2 defines it.
function luminance(colour) {
  const [red, green, blue] = colour.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function visibleTexts() {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (text && !element.closest("script, style, noscript, svg") && element.checkVisibility({ visibilityProperty: true }))
      texts.push([element, text]);
  }
  return texts;
}

// The texts that contrast too little with what is behind them, in one colour scheme.
function faint(scheme, least) {
  document.body.dataset.mdColorScheme = scheme;
  if (!document.getElementById("still")) {
    const style = document.createElement("style");
    style.id = "still";
    style.textContent = "*, ::before, ::after { transition: none !important; animation: none !important; }";
    document.head.append(style);
  }
  const background = inherited([255, 255, 255, 1], (element, behind) => {
    const layer = rgba(getComputedStyle(element).backgroundColor);
    return layer[3] === 1 ? layer : over(layer, behind());
  });
  const opacity = inherited(1, (element, outer) => getComputedStyle(element).opacity * outer());
  const found = new Map();
  for (const [element, text] of visibleTexts()) {
    const shown = opacity(element);
    if (shown === 0) continue;
    const back = background(element);
    const [red, green, blue, alpha] = rgba(getComputedStyle(element).color);
    const lights = [over([red, green, blue, alpha * shown], back), back].map(luminance).sort((a, b) => b - a);
    const ratio = (lights[0] + 0.05) / (lights[1] + 0.05);
    const name = `${element.tagName.toLowerCase()}.${element.className}`;
    if (ratio < least && !found.has(name)) found.set(name, `${ratio.toFixed(2)}: ${name} ${text.slice(0, 40)}`);
  }
  return [...found.values()];
}

// What does not fit the window, and text that is too small to read.
function unreadable(smallest) {
  const width = document.documentElement.clientWidth;
  const found = [];
  if (document.scrollingElement.scrollWidth > width) found.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
  const scrolls = inherited(false, (element, outside) => {
    if (element === document.body) return false;
    return ["auto", "scroll"].includes(getComputedStyle(element).overflowX) || outside();
  });
  const small = new Set();
  for (const [element, text] of visibleTexts()) {
    const box = element.getBoundingClientRect();
    if (element.closest("article") && box.right > width + 1 && !scrolls(element)) found.push(`cut off: ${text.slice(0, 40)}`);
    const size = parseFloat(getComputedStyle(element).fontSize);
    const name = `${element.tagName.toLowerCase()}.${element.className}`;
    if (size < smallest && element.closest("article") && !small.has(name)) {
      small.add(name);
      found.push(`${size.toFixed(1)} px: ${name} ${text.slice(0, 40)}`);
    }
  }
  return found;
}
