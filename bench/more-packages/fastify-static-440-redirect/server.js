const fs = require('node:fs');
const path = require('node:path');
const root = path.join(__dirname, 'public');
fs.mkdirSync(root, { recursive: true });
fs.writeFileSync(path.join(root, 'index.html'), 'hello');
const fastify = require('fastify')();
fastify.register(require('fastify-static'), { root, redirect: true });
fastify.listen(Number(process.env.PORT), '127.0.0.1');
