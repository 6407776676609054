import { type Detector, firstOf, type Guess, type ProjectFiles, type SetupStep } from './guess.ts';

/** Laravel by artisan, else a front controller behind PHP's own server. */
export const php: Detector = (files) => {
  const composer = files.read('composer.json');
  const front = firstOf(files, ['public/index.php', 'web/index.php', 'index.php']);
  if (composer === null && front === null) return null;
  const setup: readonly SetupStep[] = [
    { uses: 'shivammathur/setup-php@v2', with: { 'php-version': '8.4' } },
    ...(composer === null ? [] : [{ run: 'composer install --no-interaction --prefer-dist' }]),
  ];
  if (files.read('artisan') !== null) return laravel(files, setup);
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

/** `artisan serve` would print the log in a form of its own; the server below is the one that it starts. */
function laravel(files: ProjectFiles, setup: readonly SetupStep[]): Guess {
  const page = files.read('package.json');
  const built = page !== null && /"build"\s*:/.test(page);
  return {
    stack: 'PHP (Laravel)',
    command: 'php -S 127.0.0.1:8000 -t public public/index.php',
    port: 8000,
    env: { LOG_CHANNEL: 'stderr', APP_DEBUG: 'false' },
    setup: [
      ...setup,
      { run: 'cp -n .env.example .env && php artisan key:generate' },
      // Sessions live in the database by default: without its tables every page is a 500.
      { run: 'touch database/database.sqlite && php artisan migrate --force' },
      ...(built
        ? [{ run: `${files.read('package-lock.json') === null ? 'npm install' : 'npm ci'} && npm run build` }]
        : []),
    ],
    why: ['artisan is there.'],
  };
}
