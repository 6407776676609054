import type { Detector } from './guess.ts';

const SETUP = [{ uses: 'ruby/setup-ruby@v1', with: { 'bundler-cache': 'true' } }] as const;

/** Rails by its config/application.rb, any other Rack application by config.ru. */
export const ruby: Detector = (files) => {
  const gems = files.read('Gemfile');
  const rails = files.read('config/application.rb') !== null;
  if (rails) {
    return {
      stack: 'Ruby (Rails)',
      command: 'bundle exec rails server -b 127.0.0.1 -p 3000',
      port: 3000,
      setup: [...SETUP, { run: 'bundle exec rails db:prepare' }],
      env: { RAILS_ENV: 'test', RAILS_LOG_TO_STDOUT: '1' },
      why: ['config/application.rb is there.'],
    };
  }
  if (files.read('config.ru') === null) return null;
  const [server, command] = /['"]puma['"]/.test(gems ?? '')
    ? ['Puma', 'bundle exec puma -b tcp://127.0.0.1:9292']
    : ['Rack', 'bundle exec rackup -o 127.0.0.1 -p 9292'];
  return {
    stack: `Ruby (${server})`,
    command: gems === null ? command.replace('bundle exec ', '') : command,
    port: 9292,
    setup: SETUP,
    // In development Rack and Sinatra show the traceback to the client, and refuse Host headers by themselves.
    env: { RACK_ENV: 'production' },
    why: [server === 'Puma' ? 'config.ru is there, and puma is in the Gemfile.' : 'config.ru is there.'],
  };
};
