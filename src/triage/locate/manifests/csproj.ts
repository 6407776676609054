import { findEntry, findLine, type Manifest } from './manifest.ts';

/** *.csproj, *.fsproj and Directory.Packages.props: `<PackageReference Include="X" Version="1" />`. */
export const csproj: Manifest = {
  ecosystem: 'nuget',
  file: /^(?:.+\.[cf]sproj|Directory\.Packages\.props)$/,
  lock: false,
  read: (text, names) =>
    findLine(text, (line) => {
      const found = /<Package(?:Reference|Version)\s+Include="([^"]+)"(?:\s+Version="([^"]+)")?/.exec(line);
      return found && names.includes(found[1]!) ? (found[2] ?? null) : undefined;
    }),
};

/** packages.lock.json of NuGet: `"X": {`, the version below it. */
export const nugetLock: Manifest = {
  ecosystem: 'nuget',
  file: /^packages\.lock\.json$/,
  lock: true,
  read: (text, names) =>
    findEntry(text, (line) => names.includes(/^\s*"([^"]+)": \{$/.exec(line)?.[1] ?? ''), /^\s*"resolved": "([^"]+)"/),
};
