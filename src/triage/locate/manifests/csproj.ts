import { findLine, type Manifest } from './manifest.ts';

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
