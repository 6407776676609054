const Koa = require('koa');
const { Router } = require('@koa/router');
const { bodyParser } = require('@koa/bodyparser');
const app = new Koa();
const router = new Router();
router.get('/', (ctx) => {
  ctx.body = 'hello';
});
router.get('/users/:id', (ctx) => {
  ctx.body = { id: ctx.params.id };
});
router.post('/items', (ctx) => {
  ctx.body = { got: ctx.request.body ?? null };
});
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = err.status || 500;
    ctx.body = { error: err.message };
  }
});
app.use(bodyParser());
app.use(router.routes());
app.use(router.allowedMethods());
app.listen(Number(process.env.PORT), '127.0.0.1');
