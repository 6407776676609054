import { cargoToml } from './manifests/cargo-toml.ts';
import { composerJson, composerLock } from './manifests/composer.ts';
import { csproj, nugetLock } from './manifests/csproj.ts';
import { goMod } from './manifests/go-mod.ts';
import type { Manifest } from './manifests/manifest.ts';
import { gradle, pomXml } from './manifests/maven.ts';
import { mixExs, mixLock } from './manifests/mix-exs.ts';
import { bunLock, packageJson, packageLock, pnpmLock, yarnLock } from './manifests/npm.ts';
import { pipfileLock, pyproject, requirementsTxt } from './manifests/python.ts';
import { gemfile, gemfileLock } from './manifests/ruby.ts';
import { cargoLock, pythonLock } from './manifests/toml-lock.ts';

/** Every file format that is read, manifests before lock files. */
export const MANIFESTS: readonly Manifest[] = [
  ...[requirementsTxt, pyproject, packageJson, gemfile, goMod, composerJson, cargoToml, mixExs, pomXml, gradle, csproj],
  ...[pythonLock, pipfileLock, packageLock, yarnLock, pnpmLock, bunLock, gemfileLock, composerLock, cargoLock],
  ...[mixLock, nugetLock],
];
