import { type Detector, findPort } from './guess.ts';

const FRAMEWORKS = [
  ['actix-web', 8080],
  ['axum', 3000],
  ['rocket', 8000],
  ['warp', 3030],
  ['poem', 3000],
  ['salvo', 8698],
  ['hyper', 3000],
] as const;

/** Cargo.toml with a binary; the framework gives the usual port. */
export const rust: Detector = (files) => {
  const manifest = files.read('Cargo.toml');
  const name = /^\[package\][^[]*?^name\s*=\s*"([\w-]+)"/ms.exec(manifest ?? '')?.[1];
  if (manifest === null || name === undefined || files.read('src/main.rs') === null) return null;
  const binary = /^\[\[bin\]\][^[]*?^name\s*=\s*"([\w-]+)"/ms.exec(manifest)?.[1] ?? name;
  const framework = FRAMEWORKS.find(([crate]) => new RegExp(`^${crate}\\s*=`, 'm').test(manifest));
  const port = findPort(
    files,
    ['src/main.rs', 'Rocket.toml'],
    [/["'][\d.[\]:]*:(\d{2,5})["']/, /(?:0|1)\s*\]\s*,\s*(\d{4,5})/, /\bport\s*[:=]\s*(\d{2,5})/i],
  );
  return {
    stack: framework === undefined ? 'Rust' : `Rust (${framework[0]})`,
    command: `./target/release/${binary}`,
    port: port?.port ?? framework?.[1] ?? 8080,
    setup: [{ run: 'cargo build --release --locked' }],
    why: [
      `Cargo.toml and src/main.rs are there.`,
      port?.why ?? `No port was found; ${framework?.[1] ?? 8080} is usual.`,
    ],
  };
};
