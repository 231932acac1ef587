// What every host of the page sends with each file, in the one place where it is written. A build puts the policy into
// the pages themselves, too, and writes the forms that hosts read: `_headers`, Apache, nginx, Caddy.

/** What a page may do: run our own scripts and programs, in workers too, and ask this host alone. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  // The policy `default` of public/boot.js says which HTML and which scripts are ours.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** What the page never asks a device for. What is not named here and needs no permission is not asked for either. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
].map((feature) => `${feature}=()`);

/** Addresses below the page's own that other sites may show in a frame of theirs; none but these. */
const EMBEDDABLE = ['sematan.html'];
const pattern = (name) => name.replaceAll('.', '\\.');

const framed = (by) => `${policy}; frame-ancestors ${by}`;
const isEmbeddable = (path) => EMBEDDABLE.some((name) => path.endsWith(`/${name}`));

/** The headers of a file or of the address of a screen. A page cannot say in itself who may frame it. */
export const headersOf = (path) => ({
  'Content-Security-Policy': framed(isEmbeddable(path) ? '*' : "'none'"),
  'Permissions-Policy': refused.join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // What stands in the folder of a release never changes; everything else is asked for again.
  'Cache-Control': /\/release-[0-9a-f]+\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
});

const lines = (headers, line) => Object.entries(headers).map(([name, value]) => line(name, value));
const quoted = (value) => `"${value}"`;
const MADE = '# Written by the build from xtask/node/headers.mjs.';

const { 'Cache-Control': ASK_AGAIN, ...COMMON } = headersOf('/');
const { 'Cache-Control': FOR_EVER } = headersOf('/release-0/');

const more = (form) => EMBEDDABLE.map((name) => form(name, framed('*')));

/** Hosts such as Netlify and Cloudflare Pages read it in the folder itself. */
const netlify = () => {
  const block = (path, headers) => [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n');
  // Some of these hosts call a page by its name without the ending.
  const embeddable = (name, value) =>
    [name, name.replace('.html', '')].map((path) => `/${path}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${value}`).join('\n');
  return [
    MADE,
    block('/*', COMMON),
    ...more(embeddable),
    block('/release-*', { 'Cache-Control': FOR_EVER }),
    ...['/', '/*.html', '/service-worker.js', '/manifest.webmanifest'].map((path) => block(path, { 'Cache-Control': ASK_AGAIN })),
    '',
  ].join('\n');
};

/** Apache reads it in the folder itself, where `AllowOverride All` lets it. */
const apache = () =>
  `${MADE}
DirectoryIndex index.html
AddType application/wasm .wasm
AddType application/manifest+json .webmanifest
<IfModule mod_headers.c>
${lines(COMMON, (name, value) => `Header always set ${name} ${quoted(value)}`).join('\n')}
Header set Cache-Control "${ASK_AGAIN}"
Header set Cache-Control "${FOR_EVER}" "expr=%{REQUEST_URI} =~ m#/release-[0-9a-f]+/#"
${more((name, value) => `Header always set Content-Security-Policy ${quoted(value)} "expr=%{REQUEST_URI} =~ m#/${pattern(name)}(\\.br|\\.gz)?$#"\n`).join('')}</IfModule>
# A file that was packed ahead, where the browser takes it so.
RemoveType .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
<FilesMatch "\\.(br|gz)$">
Header append Vary Accept-Encoding
SetEnv no-gzip 1
SetEnv no-brotli 1
</FilesMatch>
<IfModule mod_rewrite.c>
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} br
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule . %{REQUEST_URI}.br [L]
RewriteCond %{HTTP:Accept-Encoding} gzip
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule . %{REQUEST_URI}.gz [L]
# The address of a screen is no file and has no dot: it is answered with the page.
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule ^[^.]*$ index.html [L]
</IfModule>
`;

/** To be included in a `server` of nginx, with `root` at the folder. */
const nginx = () => {
  const common = lines(COMMON, (name, value) => `add_header ${name} ${quoted(value)} always;`);
  const cached = (value) => [...common, `add_header Cache-Control ${quoted(value)};`].map((line) => `\t${line}`).join('\n');
  const embeddable = (name, value) =>
    `location ~ /${pattern(name)}$ {\n${cached(ASK_AGAIN).replace(quoted(COMMON['Content-Security-Policy']), quoted(value))}\n\ttry_files $uri =404;\n}\n`;
  return `${MADE}
# In a \`server\`, behind \`root /srv/payung;\`. A header stands in each place anew: nginx forgets those of the place around.
types {
\ttext/html html;
\ttext/css css;
\ttext/javascript js;
\ttext/plain txt;
\tapplication/wasm wasm;
\tapplication/manifest+json webmanifest;
\timage/png png;
\timage/svg+xml svg;
}
charset utf-8;
gzip_static on;
# brotli_static on;  where nginx has the module
location / {
${cached(ASK_AGAIN)}
\ttry_files $uri $uri/index.html /index.html;
}
location ~ /release-[0-9a-f]+/ {
${cached(FOR_EVER)}
\ttry_files $uri =404;
}
${more(embeddable).join('')}location ~ \\.[^/]*$ {
${cached(ASK_AGAIN)}
\ttry_files $uri =404;
}`;
};

/** To be imported by the Caddyfile beside it. What has a `?` gives way to what is said of fewer files. */
const caddy = () => {
  const value = (text) => quoted(text.replaceAll('"', '\\"'));
  const of = (name, path, header, text) => `@${name} path ${path}\nheader @${name} ${header} ${value(text)}\n`;
  return `${MADE}
${lines({ ...COMMON, 'Cache-Control': ASK_AGAIN }, (name, text) => `header ?${name} ${value(text)}`).join('\n')}
@release {
\tpath */release-*/*
\tfile
}
header @release Cache-Control ${quoted(FOR_EVER)}
${of('manifest', '*.webmanifest', 'Content-Type', 'application/manifest+json')}${more(
    (name, text) => of(name, `*/${name}`, 'Content-Security-Policy', text),
  ).join('')}`;
};

/** The forms by their files: in the folder that a host hands out, or beside it. */
export const inside = { _headers: netlify(), '.htaccess': apache() };
export const beside = { 'nginx.conf': nginx(), 'headers.caddy': caddy() };
