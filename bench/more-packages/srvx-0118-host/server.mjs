import { serve } from 'srvx';

serve({
  port: Number(process.env.PORT),
  hostname: '127.0.0.1',
  fetch(request) {
    const { pathname } = new URL(request.url);
    return new Response(`hello ${pathname}`);
  },
});
