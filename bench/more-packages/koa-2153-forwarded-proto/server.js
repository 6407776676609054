const Koa = require('koa');
const app = new Koa();
app.proxy = true;
app.use((ctx) => {
  ctx.body = { url: ctx.href, secure: ctx.secure };
});
app.listen(process.env.PORT, '127.0.0.1');
