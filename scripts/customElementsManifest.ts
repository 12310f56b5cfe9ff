/** Generates the editor data of the elements: custom elements manifest, VS Code custom data and web-types. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import {
  cssPropertyReference,
  type Described,
  elementReference,
  eventReference,
  partReference,
  slotReference,
  type Tag,
} from '../src/element/apiReference.ts';
import {
  type AttributeRow,
  type AttributeTable,
  propertyOf,
  sentenceOf,
} from '../src/element/attributes/row.ts';
import { attributeTable } from '../src/element/attributes/table.ts';

export function writeCustomElementsManifest(folder: string): void {
  for (const [file, data] of Object.entries(editorData(attributeTable))) {
    writeFileSync(join(folder, file), `${JSON.stringify(data, null, 2)}\n`);
  }
}

/** The content of each file, by its name. */
export function editorData(table: AttributeTable) {
  const elements = (Object.keys(elementReference) as Tag[]).map((tag) => describe(tag, table));
  return {
    'custom-elements.json': customElementsManifest(elements),
    'vscode.html-data.json': vscodeData(elements),
    'web-types.json': webTypes(elements),
  };
}

type ElementData = ReturnType<typeof describe>;

/** The attributes, events, slots, parts and custom properties of one element. */
function describe(tag: Tag, table: AttributeTable) {
  const of = <Entry extends Described>(entries: Readonly<Record<string, Entry>>) =>
    Object.entries(entries)
      .filter(([, { only }]) => only === undefined || only === tag)
      .map(([name, { only, ...entry }]) => ({ name, ...entry }));
  const attributes = Object.entries(table)
    .filter(([, { only }]) => only === undefined || only === tag)
    .map(([name, row]) => ({
      name,
      property: propertyOf(name),
      description: sentenceOf(row),
      type: typeOf(row),
      default: row.default,
      values: row.type === 'choice' ? row.choices.map((value) => ({ name: String(value) })) : [],
    }));
  return {
    tag,
    ...elementReference[tag],
    attributes,
    events: of(eventReference),
    slots: of(slotReference),
    parts: of(partReference),
    cssProperties: of(cssPropertyReference),
  };
}

function typeOf(row: AttributeRow): string {
  if (row.type === 'choice') return row.choices.map((value) => JSON.stringify(value)).join(' | ');
  return row.type === 'number' || row.type === 'boolean' ? row.type : 'string';
}

/** https://github.com/webcomponents/custom-elements-manifest */
const customElementsManifest = (elements: readonly ElementData[]) => ({
  schemaVersion: '2.1.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'lib/index.js',
      declarations: elements.map((element) => ({
        kind: 'class',
        name: element.className,
        description: element.description,
        customElement: true,
        tagName: element.tag,
        superclass: { name: 'HTMLElement', package: 'global:' },
        attributes: element.attributes.map(({ name, property, description, type, default: value }) => ({
          name,
          fieldName: property,
          description,
          type: { text: type },
          default: value,
        })),
        members: element.attributes.map(({ name, property, description, type, default: value }) => ({
          kind: 'field',
          name: property,
          attribute: name,
          reflects: true,
          description,
          type: { text: type },
          default: value,
        })),
        events: element.events.map(({ type, ...event }) => ({ ...event, type: { text: type } })),
        slots: element.slots,
        cssParts: element.parts,
        cssProperties: element.cssProperties,
      })),
      exports: elements.map(({ className }) => ({
        kind: 'js',
        name: className,
        declaration: { name: className },
      })),
    },
    {
      kind: 'javascript-module',
      path: 'lib/define.js',
      exports: elements.map(({ tag, className }) => ({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: className, module: 'lib/index.js' },
      })),
    },
  ],
});

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
const vscodeData = (elements: readonly ElementData[]) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes }) => ({
    name: tag,
    description,
    attributes: attributes.map(({ name, description, default: value, values }) => ({
      name,
      description: `${description} Default: ${value}.`,
      ...(values.length > 0 && { values }),
    })),
  })),
});

/** https://github.com/JetBrains/web-types */
const webTypes = (elements: readonly ElementData[]) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: packageJson.name,
  version: packageJson.version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tag, description, attributes, events, slots, parts, cssProperties }) => ({
        name: tag,
        description,
        attributes: attributes.map(({ name, description, type, default: value }) => ({
          name,
          description,
          default: value,
          value: { type },
        })),
        slots: slots.map(({ name, description }) => ({ name: name || 'default', description })),
        js: {
          properties: attributes.map(({ property, description, type, default: value }) => ({
            name: property,
            description,
            default: value,
            type,
          })),
          events: events.map(({ name, description }) => ({ name, description })),
        },
        css: {
          properties: cssProperties.map(({ name, description }) => ({ name, description })),
          parts: parts.map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
});
