const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** A page of the stand-in sign-in; `body` is HTML whose texts are escaped already. */
export function signInPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/sandbox/shell/signIn.css">
</head>
<body>
<main>
<p class="sandbox">Sandbox · nothing leaves this computer</p>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>`;
}

/** A button that sends the given values on. */
export function formButton(
  label: string,
  values: Readonly<Record<string, string>>,
  kind: 'primary' | 'plain' | 'choice' = 'plain',
  detail = '',
): string {
  const inputs = Object.entries(values)
    .map(
      ([name, value]) =>
        `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
    )
    .join('');
  const small = detail === '' ? '' : `<small>${escapeHtml(detail)}</small>`;
  return `<form method="get">${inputs}<button class="${kind}">${escapeHtml(label)}${small}</button></form>`;
}
