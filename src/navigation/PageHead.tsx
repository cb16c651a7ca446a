/** Title and description of a page, hoisted into <head> by React; the build adds the link preview from them. */
export function PageHead({ title, description }: { readonly title: string; readonly description: string }) {
  return (
    <>
      <title>{`${title} · Year of Code`}</title>
      <meta name="description" content={description} />
    </>
  );
}
