import { type Detector, findPort, type SetupStep } from './guess.ts';

const PROPERTIES = ['application.properties', 'application.yml', 'application.yaml'].map(
  (name) => `src/main/resources/${name}`,
);
const PORT = [
  /^(?:server|quarkus\.http|micronaut\.server)\.port\s*=\s*(\d{2,5})/m,
  /^(?:server|micronaut):[\s\S]{0,200}?\bport:\s*(\d{2,5})/m,
];

/** Maven or Gradle; runs the archive that they build. */
export const java: Detector = (files) => {
  const maven = files.read('pom.xml');
  const gradle = files.read('build.gradle') ?? files.read('build.gradle.kts');
  const build = maven ?? gradle;
  if (build === null) return null;
  const spring = build.includes('org.springframework.boot');
  const quarkus = build.includes('io.quarkus');
  const stack = spring ? 'Spring Boot' : quarkus ? 'Quarkus' : maven !== null ? 'Maven' : 'Gradle';
  const wrapper = files.read(maven !== null ? 'mvnw' : 'gradlew') !== null;
  const [run, folder] =
    maven !== null
      ? [`${wrapper ? './mvnw' : 'mvn'} -B -DskipTests package`, 'target']
      : [`${wrapper ? './gradlew' : 'gradle'} ${spring ? 'bootJar' : 'assemble'}`, 'build/libs'];
  const jar = quarkus ? `${maven !== null ? 'target' : 'build'}/quarkus-app/quarkus-run.jar` : `${folder}/*.jar`;
  const port = findPort(files, PROPERTIES, PORT);
  const steps: SetupStep[] = [
    { uses: 'actions/setup-java@v5', with: { distribution: 'temurin', 'java-version': '21' } },
    { run },
    // Gradle and Spring's plugin leave a second archive, which cannot be run.
    ...(spring ? [{ run: `rm -f ${folder}/*-plain.jar` }] : []),
  ];
  return {
    stack: `Java (${stack})`,
    command: `java -jar ${jar}`,
    port: port?.port ?? 8080,
    setup: steps,
    why: [
      `${maven !== null ? 'pom.xml' : 'build.gradle'} is there${spring ? ', and names Spring Boot' : ''}.`,
      port?.why ?? 'No port was found; 8080 is usual.',
    ],
  };
};
