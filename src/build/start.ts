// `npm start`: builds what is needed, serves it and says where.
console.log('not written yet');
