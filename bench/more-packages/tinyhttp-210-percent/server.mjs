import { App } from '@tinyhttp/app';

const app = new App();
app.get('/', (_req, res) => void res.send('<h1>Hello World</h1>'));
app.get('/page/:page', (req, res) => void res.send(`You opened ${req.params.page}`));
app.listen(Number(process.env.PORT), undefined, '127.0.0.1');
