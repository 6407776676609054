import { type Detector, firstOf } from './guess.ts';

/** Laravel by artisan, else a front controller behind PHP's own server. */
export const php: Detector = (files) => {
  const composer = files.read('composer.json');
  const front = firstOf(files, ['public/index.php', 'web/index.php', 'index.php']);
  if (composer === null && front === null) return null;
  const setup = [
    { uses: 'shivammathur/setup-php@v2', with: { 'php-version': '8.4' } },
    ...(composer === null ? [] : [{ run: 'composer install --no-interaction --prefer-dist' }]),
  ];
  if (files.read('artisan') !== null) {
    return {
      stack: 'PHP (Laravel)',
      command: 'php artisan serve --host=127.0.0.1 --port=8000',
      port: 8000,
      env: { LOG_CHANNEL: 'stderr' },
      setup: [...setup, { run: 'cp -n .env.example .env && php artisan key:generate' }],
      why: ['artisan is there.'],
    };
  }
  if (front === null) return null;
  const root = front.includes('/') ? front.slice(0, front.indexOf('/')) : '.';
  return {
    stack: composer?.includes('symfony/framework-bundle') ? 'PHP (Symfony)' : 'PHP',
    command: `php -S 127.0.0.1:8000 -t ${root}`,
    port: 8000,
    setup,
    why: [`${front} is there. PHP's own server is not what runs in production: name that if you can.`],
  };
};
