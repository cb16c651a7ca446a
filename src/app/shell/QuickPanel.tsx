import { Link } from '../../navigation/index.ts';
import { SettingChoice } from '../../settings/index.ts';
import { Dialog } from '../../ui/index.ts';

/** The settings that are changed most, without leaving the page. */
export function QuickPanel({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open title="Look and reading" onClose={onClose}>
      <SettingChoice name="theme" />
      <SettingChoice name="size" />
      <SettingChoice name="motion" />
      <p>
        <Link href="/settings/" onClick={onClose}>
          All settings
        </Link>
      </p>
    </Dialog>
  );
}
