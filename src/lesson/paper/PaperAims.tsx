import styles from './Paper.module.css';
import { usePaper } from './paper-context.ts';

export function PaperAims() {
  const { front } = usePaper();
  return (
    <table className={styles.aims} data-task="">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Aim</span>
          </th>
          <th scope="col">not yet</th>
          <th scope="col">nearly</th>
          <th scope="col">yes</th>
        </tr>
      </thead>
      <tbody>
        {front.aims.map((aim) => (
          <tr key={aim}>
            <th scope="row">{aim}</th>
            <td>&nbsp;</td>
            <td>&nbsp;</td>
            <td>&nbsp;</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
