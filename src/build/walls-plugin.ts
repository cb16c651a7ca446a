// The import walls as a plugin of oxlint: it asks walls.ts about every import and every global. Imports carry their
// extension, so a path is resolved by arithmetic alone: no resolver that could go missing and leave the lint blind.
import { dirname, relative, resolve, sep } from 'node:path';
import { objectionToFile, objectionToGlobal, objectionToMember, objectionToPackage } from './walls.ts';

/** The little of a syntax tree that is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly source?: Node | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly Node[];
  readonly object?: Node;
  readonly property?: Node;
  readonly computed?: boolean;
}
interface Reference {
  readonly identifier: Node;
}
interface Scope {
  /** References to names that nothing declares… */
  readonly through: readonly Reference[];
  /** …and to those the language itself brings (Date, Math), which count as declared nowhere in the file. */
  readonly variables: readonly {
    readonly defs: readonly unknown[];
    readonly references: readonly Reference[];
  }[];
}
interface Context {
  readonly cwd: string;
  readonly filename: string;
  readonly sourceCode: { readonly scopeManager: { readonly globalScope: Scope | null } };
  report(problem: { readonly node: Node; readonly message: string }): void;
}

const posix = (path: string): string => path.split(sep).join('/');

/** Whether every name of an import or export is a type. */
const allTypes = (node: Node): boolean =>
  (node.specifiers?.length ?? 0) > 0 &&
  (node.specifiers ?? []).every((one) => one.importKind === 'type' || one.exportKind === 'type');

function create(context: Context) {
  const from = posix(relative(context.cwd, context.filename));
  const say = (node: Node, message: string | undefined) => {
    if (message !== undefined) context.report({ node, message });
  };
  function look(node: Node, onlyTypes: boolean): void {
    const wanted = node.source?.value;
    if (typeof wanted !== 'string') return;
    const [path = wanted] = wanted.split('?');
    if (!path.startsWith('.')) return say(node, objectionToPackage(from, path, onlyTypes));
    if (!/\.(tsx?|css|mdx|svg|json|py|wasm|png)$/.test(path))
      say(
        node,
        `'${path}' lacks its extension: Node runs these files as they are, so an import names the file.`,
      );
    const to = posix(relative(context.cwd, resolve(dirname(context.filename), path)));
    say(node, objectionToFile(from, to, onlyTypes));
  }
  return {
    ImportDeclaration: (node: Node) => look(node, node.importKind === 'type' || allTypes(node)),
    ExportNamedDeclaration: (node: Node) => look(node, node.exportKind === 'type' || allTypes(node)),
    ExportAllDeclaration(node: Node) {
      say(node, 'A door names what it lets through: export { … } from, never export *.');
      look(node, node.exportKind === 'type');
    },
    ImportExpression: (node: Node) => look(node, false),
    TSImportType: (node: Node) => look(node, true),
    MemberExpression(node: Node) {
      if (node.object?.type !== 'Identifier' || node.computed === true) return;
      say(node, objectionToMember(from, node.object.name ?? '', node.property?.name ?? ''));
    },
    'Program:exit'() {
      const scope = context.sourceCode.scopeManager.globalScope;
      const given = (scope?.variables ?? []).filter(({ defs }) => defs.length === 0);
      for (const { identifier } of [...(scope?.through ?? []), ...given.flatMap((one) => one.references)])
        say(identifier, objectionToGlobal(from, identifier.name ?? ''));
    },
  };
}

export default { meta: { name: 'walls' }, rules: { hold: { create } } };
