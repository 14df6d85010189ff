/** The document's one style sheet, before any text of the user's. */
const STYLE = /<style>([^<]*)<\/style>/;

/**
 * Prints an HTML document of ours from a frame of its own. The page's content policy lets no style sheet in that stands
 * in the document, so the frame is given it as an object (https://developer.mozilla.org/docs/Web/API/CSSStyleSheet).
 */
export async function printDocument(text: string): Promise<void> {
  // Even a document that is only parsed must not hold it.
  const [style = '', rules = ''] = STYLE.exec(text) ?? [];
  const made = new DOMParser().parseFromString(text.replace(style, ''), 'text/html');
  const frame = await openFrame(made.title);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (page === null) return;
  const { document: target } = page;
  target.documentElement.lang = made.documentElement.lang;
  target.title = made.title;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(rules);
  target.adoptedStyleSheets = [sheet];
  target.body.replaceChildren(...[...made.body.childNodes].map((node) => target.importNode(node, true)));
  page.addEventListener('afterprint', () => frame.remove());
  page.focus();
  page.print();
}

/** Out of sight, and out of the way of the keyboard and of screen readers. */
function openFrame(title: string): Promise<HTMLIFrameElement> {
  document.querySelector('iframe.printed')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printed';
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  return new Promise((resolve) => {
    // Some browsers put the blank page in at once, some a little later; what is written before that is lost.
    frame.onload = () => resolve(frame);
    document.body.append(frame);
  });
}
