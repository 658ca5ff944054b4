import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';

/** Documents that are also pages of the site, readable without signing in. */
export const DOCUMENTS = ['about', 'permissions', 'privacy', 'terms'];

const DOCS = path.join(import.meta.dirname, '../docs');

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.55 'Segoe UI', system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1.5rem; }
  h1, h2 { line-height: 1.25; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid GrayText; padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
  a { color: LinkText; }
  code { overflow-wrap: break-word; }
  @media (max-width: 40rem) {
    thead { display: none; }
    tr { display: block; border: 1px solid GrayText; margin-block-end: 1rem; }
    td { display: block; border: 0; }
    td::before { content: attr(data-head) ': '; font-weight: 600; }
  }
`;

/**
 * One document of docs/ as a whole page without scripts.
 *
 * @throws {Error} for a link to a document that is not a page.
 */
export function documentPage(name) {
  const marked = new Marked({
    walkTokens: (token) => token.type === 'link' && linkToPage(token),
    renderer: { table: tableWithHeads },
  });
  const body = marked.parse(readFileSync(path.join(DOCS, `${name}.md`), 'utf8'));
  const title = /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? name;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title === 'Threewide' ? title : `${title} · Threewide`}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

/** A table whose cells know their column: in a narrow window each row stands as a list. */
function tableWithHeads({ header, rows }) {
  const cells = header.map(({ tokens }) => this.parser.parseInline(tokens));
  const row = (list) =>
    list
      .map(({ tokens }, at) => {
        const head = header[at].text.replaceAll('"', '&quot;');
        return `<td data-head="${head}">${this.parser.parseInline(tokens)}</td>`;
      })
      .join('');
  return `<table>
<thead><tr>${cells.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map((list) => `<tr>${row(list)}</tr>`).join('')}</tbody>
</table>
`;
}

function linkToPage(link) {
  if (/^(https:|#)/.test(link.href) || link.href === 'notices.txt') return;
  const name = /^([a-z]+)\.md$/.exec(link.href)?.[1];
  if (name === undefined || !DOCUMENTS.includes(name)) {
    throw new Error(`docs: a page of the site cannot link to ${link.href}`);
  }
  link.href = `${name}.html`;
}
