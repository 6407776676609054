import { describe, expect, it } from 'vitest';
import { exception, locator } from './located.ts';

describe('createLocator', () => {
  it('takes the innermost frame of the app', () => {
    const find = locator({ 'src/a.py': '', 'requirements.txt': 'flask==2.0' });
    const thrown = exception(
      'python',
      ['/v/site-packages/flask/app.py'],
      ['/app/src/a.py', 'view'],
      ['/app/src/a.py', 'main'],
    );
    expect(find(thrown)).toEqual({ uri: 'src/a.py', line: 2, why: 'the innermost frame of the repository in view' });
  });

  it('prefers the manifest to the lock file, and the top folder', () => {
    const find = locator({
      'package-lock.json': '"node_modules/express": {',
      'sub/package.json': '"dependencies": {"express": "1"}',
      'package.json': '"dependencies": {"express": "2"}',
    });
    expect(find(exception('node', ['/x/node_modules/express/a.js']))?.uri).toBe('package.json');
  });

  it('goes out to the innermost package that a manifest declares', () => {
    const find = locator({ 'requirements.txt': 'flask==2.2\n' });
    const thrown = exception('python', ['/v/site-packages/werkzeug/a.py'], ['/v/site-packages/flask/app.py']);
    expect(find(thrown)?.why).toBe('inside werkzeug, called by flask ==2.2, declared here');
  });

  it('goes on to the config, the workflow, the program of the command, and then gives up', () => {
    const files = {
      '.patho/config.yml': 'url: x\ncommand: python3 app.py\n',
      '.github/workflows/ci.yml': 'on: push\n    command: python3 app.py\n',
      'app.py': '',
    };
    const thrown = exception('python', ['/usr/lib/python3.11/http/server.py']);
    const command = 'python3 app.py';
    expect(locator(files, { command, config: '/app/.patho/config.yml' })(thrown)).toMatchObject({
      uri: '.patho/config.yml',
      line: 2,
    });
    expect(locator(files, { command })(null)).toMatchObject({ uri: '.github/workflows/ci.yml', line: 2 });
    expect(locator({ 'app.py': '' }, { command: 'python3 ./app.py 80' })(null)).toMatchObject({
      uri: 'app.py',
      line: 1,
    });
    expect(locator({ 'app.py': '' })(thrown)).toBeNull();
    const module = { 'README.md': '', 'shop/web/__init__.py': '' };
    expect(locator(module, { command: 'gunicorn -w 2 -b 127.0.0.1:80 shop.web:create()' })(null)).toEqual({
      uri: 'shop/web/__init__.py',
      line: 1,
      why: 'no frame of the failure is in the repository; the command runs this file',
    });
  });
});
