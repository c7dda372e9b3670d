import {render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState} from 'react';
import {describe, expect, it} from 'vitest';
import {DataTable, type Column, type DataTableProps, type Sort} from './index';

interface Row {
  readonly name: string;
  readonly cost: number;
}

const rows: readonly Row[] = [
  {name: 'ALB', cost: 98},
  {name: 'ClusterIP', cost: 136},
];
const columns: readonly Column<Row>[] = [
  {id: 'name', header: 'Path', cell: (row) => row.name},
  {id: 'cost', header: 'Cost', numeric: true, sortable: true, cell: (row) => `$${row.cost}`},
];

function Table(props: Partial<DataTableProps<Row>>) {
  const [sort, setSort] = useState<Sort>();
  return (
    <>
      <DataTable
        caption="Cost by path"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        {...(sort === undefined ? {} : {sort})}
        onSort={setSort}
        {...props}
      />
      <output>{sort && `${sort.column} ${sort.direction}`}</output>
    </>
  );
}

const header = (name: string) => screen.getByRole('columnheader', {name: new RegExp(`^${name}`)});

describe('a table', () => {
  it('has a name, headers for its columns and a header for each row', () => {
    render(<Table />);
    expect(screen.getByRole('table', {name: 'Cost by path'})).toBeInTheDocument();
    expect(screen.getAllByRole('columnheader')).toHaveLength(2);
    const row = screen.getByRole('rowheader', {name: 'ALB'}).closest('tr');
    expect(within(row as HTMLElement).getByRole('cell')).toHaveTextContent('$98');
  });

  it('stands in a frame that the keyboard can reach and that has the same name', () => {
    render(<Table captionHidden />);
    expect(screen.getByRole('group', {name: 'Cost by path'})).toHaveAttribute('tabindex', '0');
    expect(screen.getByRole('table', {name: 'Cost by path'})).toBeInTheDocument();
  });

  it('names each cell by its column, for when rows become cards', () => {
    render(<Table stacks />);
    expect(screen.getByRole('cell', {name: '$98'})).toHaveAttribute('data-label', 'Cost');
  });
});

describe('sorting', () => {
  it('is offered only where a column can be sorted', () => {
    render(<Table />);
    expect(header('Path')).not.toHaveAttribute('aria-sort');
    expect(screen.queryByRole('button', {name: /Path/})).not.toBeInTheDocument();
    expect(header('Cost')).toHaveAttribute('aria-sort', 'none');
  });

  it('is ascending first, then descending, and says so', async () => {
    render(<Table />);
    const user = userEvent.setup();
    const button = screen.getByRole('button', {name: 'Cost'});
    await user.click(button);
    expect(header('Cost')).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('status')).toHaveTextContent('cost ascending');
    await user.click(button);
    expect(header('Cost')).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('status')).toHaveTextContent('cost descending');
    await user.click(button);
    expect(header('Cost')).toHaveAttribute('aria-sort', 'ascending');
  });
});

describe('details of a row', () => {
  it('stand on a line of their own under it', () => {
    render(<Table detail={(row) => `More about ${row.name}`} />);
    const texts = screen.getAllByRole('row').map((row) => row.textContent);
    expect(texts.slice(1)).toEqual([
      'ALB$98',
      'More about ALB',
      'ClusterIP$136',
      'More about ClusterIP',
    ]);
    expect(screen.getByRole('cell', {name: 'More about ALB'})).toHaveAttribute('colspan', '2');
  });

  it('take no line where there is nothing to say', () => {
    render(<Table detail={(row) => (row.name === 'ALB' ? 'More' : undefined)} />);
    expect(screen.getAllByRole('row')).toHaveLength(4);
  });
});
