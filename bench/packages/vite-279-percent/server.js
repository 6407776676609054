const { createServer } = require('vite');
require('node:fs').mkdirSync(`${__dirname}/public`, { recursive: true });
require('node:fs').writeFileSync(`${__dirname}/public/index.html`, 'hello');
(async () => {
  const s = await createServer({
    root: `${__dirname}/public`,
    configFile: false,
    logLevel: 'error',
    server: { port: Number(process.env.PORT), host: '127.0.0.1' },
  });
  await s.listen();
})();
