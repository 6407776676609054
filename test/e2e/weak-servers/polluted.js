// A merge that follows __proto__: afterwards every request finds a property that nobody gave it.
import { createServer } from 'node:http';

function merge(target, source) {
  for (const [key, value] of Object.entries(source)) {
    if (typeof value === 'object' && value !== null && typeof target[key] === 'object') merge(target[key], value);
    else target[key] = value;
  }
  return target;
}

createServer((request, response) => {
  const settings = { greeting: 'hello' };
  const chunks = [];
  request.on('error', () => {});
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    try {
      if (text !== '') merge({ profile: {} }, JSON.parse(text));
    } catch {
      response.statusCode = 400;
    }
    // What is inherited shows, as in a template or a log of settings.
    const seen = [];
    for (const key in settings) seen.push(`${key}=${settings[key]}`);
    response.end(seen.join('\n'));
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
