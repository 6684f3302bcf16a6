/** Someone who works here, by the name published on the grid card. */
export interface Staff {
  id: string;
  name: string;
}

export interface StaffPost {
  id: string;
  staff: string;
  role: string;
  unit: string;
  grids: string[];
  from: string;
  until: string | null;
}
